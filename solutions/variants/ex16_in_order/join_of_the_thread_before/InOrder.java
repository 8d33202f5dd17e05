package ex16_in_order;

import java.util.concurrent.CompletableFuture;

public class InOrder {
    private final CompletableFuture<Thread> firstThread = new CompletableFuture<>();
    private final CompletableFuture<Thread> secondThread = new CompletableFuture<>();

    public void first(Runnable print) throws InterruptedException {
        firstThread.complete(Thread.currentThread());
        print.run();
    }

    public void second(Runnable print) throws InterruptedException {
        secondThread.complete(Thread.currentThread());
        // The thread of first does nothing after its part.
        firstThread.join().join();
        print.run();
    }

    public void third(Runnable print) throws InterruptedException {
        secondThread.join().join();
        print.run();
    }
}
