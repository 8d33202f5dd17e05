// verdict: exception
// twin: CompletableFailureHandled
// covers: CompletableFuture, thenApply
// what: A stage fails, and join throws what nobody catches.
import java.util.concurrent.CompletableFuture;

public class CompletableFailureNotHandled {
    public static void main(String[] args) {
        int[] marks = {};
        CompletableFuture<Integer> average = CompletableFuture.supplyAsync(() -> 12)
                .thenApply(sum -> sum / marks.length);
        System.out.println("average: " + average.join());
    }
}
