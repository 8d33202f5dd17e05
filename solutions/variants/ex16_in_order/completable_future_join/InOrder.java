package ex16_in_order;

import java.util.concurrent.CompletableFuture;

public class InOrder {
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final CompletableFuture<Void> second = new CompletableFuture<>();

    public void first(Runnable print) {
        print.run();
        first.complete(null);
    }

    public void second(Runnable print) {
        first.join();
        print.run();
        second.complete(null);
    }

    public void third(Runnable print) {
        second.join();
        print.run();
    }
}
