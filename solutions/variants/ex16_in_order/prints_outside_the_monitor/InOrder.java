package ex16_in_order;

public class InOrder {
    private int printed;

    public void first(Runnable print) throws InterruptedException {
        print.run();
        done(1);
    }

    public void second(Runnable print) throws InterruptedException {
        await(1);
        print.run();
        done(2);
    }

    public void third(Runnable print) throws InterruptedException {
        await(2);
        print.run();
        done(3);
    }

    private synchronized void await(int part) throws InterruptedException {
        while (printed < part) {
            wait();
        }
    }

    private synchronized void done(int part) {
        printed = part;
        notifyAll();
    }
}
