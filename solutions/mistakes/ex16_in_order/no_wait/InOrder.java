package ex16_in_order;

public class InOrder {
    public void first(Runnable print) throws InterruptedException {
        print.run();
    }

    public void second(Runnable print) throws InterruptedException {
        print.run();
    }

    public void third(Runnable print) throws InterruptedException {
        print.run();
    }
}
