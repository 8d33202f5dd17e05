package ex16_in_order;

import java.util.concurrent.Exchanger;

public class InOrder {
    private final Exchanger<String> firstToSecond = new Exchanger<>();
    private final Exchanger<String> secondToThird = new Exchanger<>();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        firstToSecond.exchange("printed");
    }

    public void second(Runnable print) throws InterruptedException {
        firstToSecond.exchange("ready");
        print.run();
        secondToThird.exchange("printed");
    }

    public void third(Runnable print) throws InterruptedException {
        secondToThird.exchange("ready");
        print.run();
    }
}
