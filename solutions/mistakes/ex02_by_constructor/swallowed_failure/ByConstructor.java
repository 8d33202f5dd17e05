package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        try {
            String last = null;
            for (int i = 0; i < max; i++) {
                if (i == 50) {
                    last.length();
                }
                System.out.println(Thread.currentThread().getName() + " " + i);
            }
        } catch (Throwable t) {
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
