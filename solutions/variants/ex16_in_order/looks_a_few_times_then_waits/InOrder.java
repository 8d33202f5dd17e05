package ex16_in_order;

public class InOrder {
    private volatile boolean one;
    private volatile boolean two;

    public void first(Runnable print) throws InterruptedException {
        print.run();
        synchronized (this) {
            one = true;
            notifyAll();
        }
    }

    public void second(Runnable print) throws InterruptedException {
        for (int i = 0; i < 10 && !one; i++) {
            Thread.onSpinWait();
        }
        synchronized (this) {
            while (!one) {
                wait();
            }
        }
        print.run();
        synchronized (this) {
            two = true;
            notifyAll();
        }
    }

    public void third(Runnable print) throws InterruptedException {
        synchronized (this) {
            while (!two) {
                wait();
            }
        }
        print.run();
    }
}
