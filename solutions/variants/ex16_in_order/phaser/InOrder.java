package ex16_in_order;

import java.util.concurrent.Phaser;

public class InOrder {
    private final Phaser parts = new Phaser(1);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        parts.arrive();
    }

    public void second(Runnable print) throws InterruptedException {
        parts.awaitAdvance(0);
        print.run();
        parts.arrive();
    }

    public void third(Runnable print) throws InterruptedException {
        parts.awaitAdvance(0);
        parts.awaitAdvance(1);
        print.run();
        parts.arriveAndDeregister();
    }
}
