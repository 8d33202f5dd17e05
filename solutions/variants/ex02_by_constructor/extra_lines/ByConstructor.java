package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        System.out.println(Thread.currentThread().getName() + " run begin");
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
        System.out.println(Thread.currentThread().getName() + " run end");
    }

    public static void main(String[] args) {
        System.out.println("===== ex02 =====");
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                System.out.println("starting two threads");
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        System.out.println();
        System.out.println("master thread is run over !");
    }
}
