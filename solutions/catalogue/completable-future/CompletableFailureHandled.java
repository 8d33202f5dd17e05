// verdict: none
// twin: CompletableFailureNotHandled
// covers: CompletableFuture, thenApply, exceptionally
// what: A stage fails, and the next one has a value instead.
import java.util.concurrent.CompletableFuture;

public class CompletableFailureHandled {
    public static void main(String[] args) {
        int[] marks = {};
        CompletableFuture<Integer> average = CompletableFuture.supplyAsync(() -> 12)
                .thenApply(sum -> sum / marks.length)
                .exceptionally(problem -> 0);
        System.out.println("average: " + average.join());
    }
}
