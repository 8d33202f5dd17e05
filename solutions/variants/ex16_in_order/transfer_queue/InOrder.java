package ex16_in_order;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

public class InOrder {
    private final TransferQueue<String> one = new LinkedTransferQueue<>();
    private final TransferQueue<String> two = new LinkedTransferQueue<>();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        one.transfer("printed");
    }

    public void second(Runnable print) throws InterruptedException {
        one.take();
        print.run();
        two.transfer("printed");
    }

    public void third(Runnable print) throws InterruptedException {
        two.take();
        print.run();
    }
}
