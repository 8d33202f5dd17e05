package ex08_wait_for_all;

public class WaitForAll {
    static final Object lock = new Object();

    static void action(int max) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < max; i++) {
            lines.append(Thread.currentThread().getName()).append(' ').append(i).append('\n');
        }
        synchronized (lock) {
            System.out.print(lines);
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
