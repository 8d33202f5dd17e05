package ex08_wait_for_all;

public class WaitForAll {
    private static int running = 2;

    private static synchronized int running() {
        return running;
    }

    private static synchronized void ended() {
        running--;
    }

    private static void work() {
        action(100);
        ended();
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(WaitForAll::work).start();
                new Thread(WaitForAll::work).start();
            }
        }
        while (running() > 0) {
            Thread.sleep(20);
        }
        System.out.println("master thread is run over !");
    }
}
