package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Thread t = new Thread(() -> action(100));
                for (int k = 0; k < 2; k++) {
                    try {
                        t.start();
                    } catch (IllegalThreadStateException e) {
                        // no idea why this happens
                    }
                }
            }
        }
        System.out.println("master thread is run over !");
    }
}
