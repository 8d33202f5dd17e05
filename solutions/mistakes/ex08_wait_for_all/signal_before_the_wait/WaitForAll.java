package ex08_wait_for_all;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Object lock = new Object();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Runnable work = () -> {
                    action(100);
                    synchronized (lock) {
                        lock.notifyAll();
                    }
                };
                new Thread(work).start();
                new Thread(work).start();
            }
        }
        Thread.sleep(2000);
        synchronized (lock) {
            lock.wait();
        }
        System.out.println("master thread is run over !");
    }
}
