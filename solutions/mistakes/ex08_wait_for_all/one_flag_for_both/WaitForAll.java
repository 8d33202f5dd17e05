package ex08_wait_for_all;

public class WaitForAll {
    static final Object LOCK = new Object();
    static boolean done = false;

    static void work() {
        action(100);
        synchronized (LOCK) {
            done = true;
            LOCK.notifyAll();
        }
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
                new Thread(WaitForAll::work).start();
                new Thread(WaitForAll::work).start();
            }
        }
        synchronized (LOCK) {
            while (!done) {
                LOCK.wait();
            }
        }
        System.out.println("master thread is run over !");
    }
}
