//right
import java.util.*;
import java.util.concurrent.*;
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService owner = Executors.newFixedThreadPool(1, r -> { Thread t = new Thread(r, "owner"); t.setUncaughtExceptionHandler((x, e) -> System.out.println("failed: " + e.getMessage())); return t; });
        List<String> log = new ArrayList<>();
        owner.execute(() -> { log.add("first"); throw new IllegalStateException("broken"); });
        owner.execute(() -> log.add("second"));
        Future<Integer> n = owner.submit(() -> log.size());
        System.out.println("entries " + n.get());
        owner.shutdown();
    }
}
