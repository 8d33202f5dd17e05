package ex16_in_order;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class InOrder {
    private final ExecutorService printer = Executors.newSingleThreadExecutor();
    private final CompletableFuture<Runnable> first = new CompletableFuture<>();
    private final CompletableFuture<Runnable> second = new CompletableFuture<>();
    private final CompletableFuture<Runnable> third = new CompletableFuture<>();

    public InOrder() {
        printer.submit(() -> {
            first.join().run();
            second.join().run();
            third.join().run();
        });
        printer.shutdown();
    }

    public void first(Runnable print) {
        first.complete(print);
    }

    public void second(Runnable print) {
        second.complete(print);
    }

    public void third(Runnable print) {
        third.complete(print);
    }
}
