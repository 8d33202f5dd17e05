package ex16_in_order;

public class InOrder {
    private int turn = 1;

    public synchronized void first(Runnable print) throws InterruptedException {
        print.run();
        turn = 2;
        notifyAll();
    }

    public synchronized void second(Runnable print) throws InterruptedException {
        if (turn != 2) {
            wait();
        }
        print.run();
        turn = 3;
        notifyAll();
    }

    public synchronized void third(Runnable print) throws InterruptedException {
        if (turn != 3) {
            wait();
        }
        print.run();
    }
}
