package ex08_wait_for_all;

public class WaitForAll {
    static class Work implements Runnable {
        boolean ended;

        @Override
        public void run() {
            action(100);
            ended = true;
        }
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Work first = new Work();
        Work second = new Work();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(first).start();
                new Thread(second).start();
            }
        }
        while (!first.ended || !second.ended) {
            Thread.onSpinWait();
        }
        System.out.println("master thread is run over !");
    }
}
