package ex16_in_order;

public class InOrder {
    public synchronized void first(Runnable print) throws InterruptedException {
        print.run();
    }

    public synchronized void second(Runnable print) throws InterruptedException {
        print.run();
    }

    public synchronized void third(Runnable print) throws InterruptedException {
        print.run();
    }
}
