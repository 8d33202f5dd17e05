// whoever is woken in vain flushes an empty batch and comes back
import java.util.*;
public class Main {
    static final List<String> pending = new ArrayList<>();
    static boolean closed;
    public static void main(String[] args) throws Exception {
        Thread logger = new Thread(() -> {
            boolean last = false;
            while (!last) {
                List<String> batch;
                synchronized (pending) {
                    try { if (pending.isEmpty() && !closed) pending.wait(); } catch (InterruptedException e) { return; }
                    batch = new ArrayList<>(pending);
                    pending.clear();
                    last = closed;
                }
                System.out.println("flushed " + batch.size());
            }
        });
        logger.start();
        for (String s : new String[] {"a", "b", "c"}) synchronized (pending) { pending.add(s); pending.notify(); }
        synchronized (pending) { closed = true; pending.notify(); }
        logger.join();
    }
}
