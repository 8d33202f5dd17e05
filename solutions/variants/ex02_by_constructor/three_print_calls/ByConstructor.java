package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.print(Thread.currentThread().getName());
            System.out.print(" ");
            System.out.println(i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.print(Thread.currentThread().getName());
            System.out.print(' ');
            System.out.println(i);
            if (i == 20) {
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
