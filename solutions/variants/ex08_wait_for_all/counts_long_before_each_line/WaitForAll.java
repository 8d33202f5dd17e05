package ex08_wait_for_all;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            double x = i;
            for (int k = 0; k < 100_000; k++) {
                x = Math.sqrt(x + k);
            }
            System.out.println(Thread.currentThread().getName() + " " + (x < 0 ? -1 : i));
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] workers = new Thread[2];
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    workers[k] = new Thread(() -> action(100));
                    workers[k].start();
                }
            }
        }
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.println("master thread is run over !");
    }
}
