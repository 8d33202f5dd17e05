package ex02_by_constructor;

public class ByConstructor {
    static final Object A = new Object();
    static final Object B = new Object();

    static void action(Object first, Object second) {
        synchronized (first) {
            for (int i = 0; i < 50; i++) {
                System.out.println(Thread.currentThread().getName() + " " + i);
            }
            pause();
            synchronized (second) {
                for (int i = 50; i < 100; i++) {
                    System.out.println(Thread.currentThread().getName() + " " + i);
                }
            }
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> action(A, B)).start();
                new Thread(() -> action(B, A)).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
