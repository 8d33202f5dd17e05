package ex16_in_order;

public class InOrder {
    private volatile int turn = 1;

    public void first(Runnable print) throws InterruptedException {
        print.run();
        turn = 2;
    }

    public void second(Runnable print) throws InterruptedException {
        while (turn != 2) {
        }
        print.run();
        turn = 3;
    }

    public void third(Runnable print) throws InterruptedException {
        while (turn != 3) {
        }
        print.run();
    }
}
