package ex16_in_order;

public class InOrder {
    private int printed;

    public void first(Runnable print) throws InterruptedException {
        synchronized (this) {
            printed = 1;
            notifyAll();
        }
        print.run();
    }

    public void second(Runnable print) throws InterruptedException {
        synchronized (this) {
            while (printed < 1) {
                wait();
            }
            printed = 2;
            notifyAll();
        }
        print.run();
    }

    public void third(Runnable print) throws InterruptedException {
        synchronized (this) {
            while (printed < 2) {
                wait();
            }
        }
        print.run();
    }
}
