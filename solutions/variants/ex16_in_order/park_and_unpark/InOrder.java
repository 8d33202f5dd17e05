package ex16_in_order;

import java.util.concurrent.locks.LockSupport;

public class InOrder {
    private volatile boolean first;
    private volatile boolean second;
    private volatile Thread secondThread;
    private volatile Thread thirdThread;

    public void first(Runnable print) {
        print.run();
        first = true;
        LockSupport.unpark(secondThread);
    }

    public void second(Runnable print) {
        secondThread = Thread.currentThread();
        while (!first) {
            LockSupport.park(this);
        }
        print.run();
        second = true;
        LockSupport.unpark(thirdThread);
    }

    public void third(Runnable print) {
        thirdThread = Thread.currentThread();
        while (!second) {
            LockSupport.park(this);
        }
        print.run();
    }
}
