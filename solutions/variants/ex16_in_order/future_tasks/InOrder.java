package ex16_in_order;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class InOrder {
    private final FutureTask<Void> first = new FutureTask<>(() -> null);
    private final FutureTask<Void> second = new FutureTask<>(() -> null);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        first.run();
    }

    public void second(Runnable print) throws InterruptedException {
        get(first);
        print.run();
        second.run();
    }

    public void third(Runnable print) throws InterruptedException {
        get(second);
        print.run();
    }

    private static void get(FutureTask<Void> task) throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
