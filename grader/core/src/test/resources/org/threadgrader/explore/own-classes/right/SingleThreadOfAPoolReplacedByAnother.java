//right
import java.util.*;
import java.util.concurrent.*;
public class Main {
    // all state is confined to the one thread of the executor, even after a task has thrown
    static class Inventory {
        private final ExecutorService owner = Executors.newSingleThreadExecutor();
        private final Map<String, Integer> stock = new HashMap<>();
        private int errors;
        Future<Integer> add(String s, int n) { return owner.submit(() -> stock.merge(s, n, Integer::sum)); }
        void fail() { owner.execute(() -> { errors++; throw new IllegalStateException("broken item"); }); }
        int close() throws Exception { int e = owner.submit(() -> errors).get(); owner.shutdown(); owner.awaitTermination(1, TimeUnit.DAYS); return e; }
    }
    public static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("warehouse: " + e.getMessage()));
        Inventory inv = new Inventory();
        List<Thread> ts = new ArrayList<>();
        for (int i = 0; i < 2; i++) { Thread t = new Thread(() -> { inv.add("bolt", 2); inv.fail(); inv.add("nut", 1); }); t.start(); ts.add(t); }
        for (Thread t : ts) t.join();
        int e = inv.close();
        System.out.println(inv.stock.get("bolt") + " bolts, " + inv.stock.get("nut") + " nuts, " + e + " errors");
    }
}
