package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        CompletableFuture<T> future = new CompletableFuture<>();
        new Thread(() -> {
            try {
                future.complete(task.call());
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        }).start();
        return future.getNow(null);
    }
}
