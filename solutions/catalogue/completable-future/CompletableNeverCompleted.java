// verdict: deadlock
// twin: CompletableExceptionally
// covers: CompletableFuture
// what: When the worker fails it does not complete the future, and main joins it for ever.
import java.util.concurrent.CompletableFuture;

public class CompletableNeverCompleted {
    private static int read(String text) {
        return Integer.parseInt(text);
    }

    public static void main(String[] args) {
        CompletableFuture<Integer> number = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                number.complete(read("ten"));
            } catch (NumberFormatException e) {
                System.out.println("not a number");
            }
        });
        reader.start();
        int result = number.exceptionally(problem -> 0).join();
        System.out.println("number: " + result);
    }
}
