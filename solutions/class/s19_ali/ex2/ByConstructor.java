package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.err.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
