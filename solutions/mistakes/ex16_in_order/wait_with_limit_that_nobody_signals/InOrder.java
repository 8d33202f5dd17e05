package ex16_in_order;

public class InOrder {
    private int turn = 1;

    public void first(Runnable print) throws InterruptedException {
        print.run();
        synchronized (this) {
            turn = 2;
        }
    }

    public void second(Runnable print) throws InterruptedException {
        synchronized (this) {
            while (turn != 2) {
                wait(10);
            }
        }
        print.run();
        synchronized (this) {
            turn = 3;
        }
    }

    public void third(Runnable print) throws InterruptedException {
        synchronized (this) {
            while (turn != 3) {
                wait(10);
            }
        }
        print.run();
    }
}
