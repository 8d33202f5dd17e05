package ex08_wait_for_all;

public class WaitForAll {
    static class Workers {
        static final Thread first = new Thread(() -> action(100));
        static final Thread second = new Thread(() -> action(100));

        static {
            first.start();
            second.start();
        }

        static void begin() {}
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Workers.begin();
            }
        }
        Workers.first.join();
        Workers.second.join();
        System.out.println("master thread is run over !");
    }
}
