package ex16_in_order;

public class InOrder {
    private int turn = 1;

    public void first(Runnable print) throws InterruptedException {
        print.run();
        set(2);
    }

    public void second(Runnable print) throws InterruptedException {
        while (turn() != 2) {
            Thread.sleep(1);
        }
        print.run();
        set(3);
    }

    public void third(Runnable print) throws InterruptedException {
        while (turn() != 3) {
            Thread.sleep(1);
        }
        print.run();
    }

    private synchronized int turn() {
        return turn;
    }

    private synchronized void set(int next) {
        turn = next;
    }
}
