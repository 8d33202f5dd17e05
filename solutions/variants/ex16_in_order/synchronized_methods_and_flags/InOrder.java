package ex16_in_order;

public class InOrder {
    private boolean one;
    private boolean two;

    public synchronized void first(Runnable print) throws InterruptedException {
        print.run();
        one = true;
        notifyAll();
    }

    public synchronized void second(Runnable print) throws InterruptedException {
        while (!one) {
            wait();
        }
        print.run();
        two = true;
        notifyAll();
    }

    public synchronized void third(Runnable print) throws InterruptedException {
        while (!two) {
            wait();
        }
        print.run();
    }
}
