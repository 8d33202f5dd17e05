package ex08_wait_for_all;

public class WaitForAll {
    static final Object LOCK = new Object();
    static int finished;

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
        synchronized (LOCK) {
            finished++;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread t1 = new Thread(() -> action(100));
        Thread t2 = new Thread(() -> action(100));
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                t1.start();
                t2.start();
            }
        }
        synchronized (LOCK) {
            t1.join();
            t2.join();
        }
        System.out.println("master thread is run over !");
    }
}
