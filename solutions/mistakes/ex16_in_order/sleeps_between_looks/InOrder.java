package ex16_in_order;

public class InOrder {
    private volatile boolean one;
    private volatile boolean two;

    public void first(Runnable print) throws InterruptedException {
        print.run();
        one = true;
    }

    public void second(Runnable print) throws InterruptedException {
        while (!one) {
            Thread.sleep(10);
        }
        print.run();
        two = true;
    }

    public void third(Runnable print) throws InterruptedException {
        while (!two) {
            Thread.sleep(10);
        }
        print.run();
    }
}
