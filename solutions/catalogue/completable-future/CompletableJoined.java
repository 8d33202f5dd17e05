// verdict: none
// twin: CompletableNotJoined
// covers: CompletableFuture, thenCombine
// what: main joins the stage that writes the total, and then reads it.
import java.util.concurrent.CompletableFuture;

public class CompletableJoined {
    private static int total;

    public static void main(String[] args) {
        CompletableFuture<Integer> price = CompletableFuture.supplyAsync(() -> 40);
        CompletableFuture<Integer> tax = CompletableFuture.supplyAsync(() -> 2);
        CompletableFuture<Void> added = price.thenCombine(tax, Integer::sum).thenAccept(sum -> total = sum);
        added.join();
        System.out.println("total: " + total);
    }
}
