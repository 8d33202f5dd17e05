package ex16_in_order;

public class InOrder {
    private int printed;

    public synchronized void first(Runnable print) throws InterruptedException {
        print.run();
        printed = 1;
        notifyAll();
    }

    public synchronized void second(Runnable print) throws InterruptedException {
        while (printed < 1) {
            wait(100);
        }
        print.run();
        printed = 2;
        notifyAll();
    }

    public synchronized void third(Runnable print) throws InterruptedException {
        while (printed < 2) {
            wait(100);
        }
        print.run();
    }
}
