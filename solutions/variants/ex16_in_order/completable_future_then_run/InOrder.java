package ex16_in_order;

import java.util.concurrent.CompletableFuture;

public class InOrder {
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final CompletableFuture<Void> second = new CompletableFuture<>();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        first.complete(null);
    }

    public void second(Runnable print) throws InterruptedException {
        // Whoever completes the first part goes on with the second: nobody has to wait for it here.
        first.thenRun(() -> {
            print.run();
            second.complete(null);
        });
    }

    public void third(Runnable print) throws InterruptedException {
        second.thenRun(print);
    }
}
