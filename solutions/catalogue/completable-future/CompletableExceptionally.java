// verdict: none
// twin: CompletableNeverCompleted
// covers: CompletableFuture, exceptionally
// what: When the worker fails it completes the future exceptionally, and main falls back on another value.
import java.util.concurrent.CompletableFuture;

public class CompletableExceptionally {
    private static int read(String text) {
        return Integer.parseInt(text);
    }

    public static void main(String[] args) {
        CompletableFuture<Integer> number = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                number.complete(read("ten"));
            } catch (NumberFormatException e) {
                number.completeExceptionally(e);
            }
        });
        reader.start();
        int result = number.exceptionally(problem -> 0).join();
        System.out.println("number: " + result);
    }
}
