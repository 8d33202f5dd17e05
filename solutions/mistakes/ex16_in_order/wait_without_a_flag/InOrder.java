package ex16_in_order;

public class InOrder {
    private final Object afterFirst = new Object();
    private final Object afterSecond = new Object();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        synchronized (afterFirst) {
            afterFirst.notify();
        }
    }

    public void second(Runnable print) throws InterruptedException {
        synchronized (afterFirst) {
            afterFirst.wait();
        }
        print.run();
        synchronized (afterSecond) {
            afterSecond.notify();
        }
    }

    public void third(Runnable print) throws InterruptedException {
        synchronized (afterSecond) {
            afterSecond.wait();
        }
        print.run();
    }
}
