package ex03_by_subclass;

public class BySubclass {
    private final int max = 100;

    class FkThread extends Thread {
        private int i;

        @Override
        public synchronized void run() {
            super.run();
            while (i < max) {
                System.out.println(getName() + " " + i);
                i++;
            }
        }
    }

    void count() {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new FkThread().start();
                new FkThread().start();
            }
        }
    }

    public static void main(String[] args) {
        new BySubclass().count();
        System.out.println("threading is ok !");
    }
}
