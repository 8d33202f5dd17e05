package ex02_by_constructor;

public class ByConstructor {

    static void action(int max) {
        new Counter(max).count();
    }

    /** Every call of action makes a counter of its own. */
    static class Counter {
        private final int max;
        private int i = 0;

        Counter(int max) {
            this.max = max;
        }

        void count() {
            while (i < max) {
                System.out.println(Thread.currentThread().getName() + " " + i);
                i += 1;
            }
        }
    }

    public static void main(String[] args) {
        int i = 0;
        while (i < 100) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Thread t1 = new Thread(new Runnable() {
                    @Override
                    public void run() {
                        action(100);
                    }
                });
                Thread t2 = new Thread(new Runnable() {
                    @Override
                    public void run() {
                        action(100);
                    }
                });
                t1.start();
                t2.start();
            }
            ++i;
        }
        System.out.println("master thread is run over !");
    }
}
