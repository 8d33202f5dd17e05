// verdict: race
// twin: CompletableJoined
// covers: CompletableFuture, thenCombine
// what: main reads the total before it has joined the stage that writes it.
import java.util.concurrent.CompletableFuture;

public class CompletableNotJoined {
    private static int total;

    public static void main(String[] args) {
        CompletableFuture<Integer> price = CompletableFuture.supplyAsync(() -> 40);
        CompletableFuture<Integer> tax = CompletableFuture.supplyAsync(() -> 2);
        CompletableFuture<Void> added = price.thenCombine(tax, Integer::sum).thenAccept(sum -> total = sum);
        System.out.println("total: " + total);
        added.join();
    }
}
