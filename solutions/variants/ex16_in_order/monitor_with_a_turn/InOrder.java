package ex16_in_order;

public class InOrder {
    private int turn = 1;
    private final Object lock = new Object();

    public void first(Runnable print) throws InterruptedException {
        synchronized (lock) {
            print.run();
            turn = 2;
            lock.notifyAll();
        }
    }

    public void second(Runnable print) throws InterruptedException {
        synchronized (lock) {
            while (turn != 2) {
                lock.wait();
            }
            print.run();
            turn = 3;
            lock.notifyAll();
        }
    }

    public void third(Runnable print) throws InterruptedException {
        synchronized (lock) {
            while (turn != 3) {
                lock.wait();
            }
            print.run();
        }
    }
}
