package ex08_wait_for_all;

public class WaitForAll {
    public static void main(String[] args) throws InterruptedException {
        final Object lock = new Object();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(new Worker(lock)).start();
                new Thread(new Worker(lock)).start();
            }
        }
        synchronized (lock) {
            while (Worker.ended < 2) {
                lock.wait();
            }
        }
        System.out.println("master thread is run over !");
    }
}

class Worker implements Runnable {
    static int ended = 0; // guarded by lock
    private final Object lock;

    Worker(Object lock) {
        this.lock = lock;
    }

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
        synchronized (lock) {
            ended++;
            lock.notifyAll();
        }
    }
}
