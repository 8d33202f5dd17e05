package ex02_tally;

import java.util.concurrent.atomic.AtomicInteger;

public class Tally {
    private final AtomicInteger total = new AtomicInteger();

    public void add() {
        total.incrementAndGet();
    }

    public int total() {
        return total.get();
    }
}
