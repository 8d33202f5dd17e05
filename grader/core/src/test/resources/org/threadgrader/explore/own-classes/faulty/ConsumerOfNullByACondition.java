// textbook consumer with if around await, which works with null: prints its length guarded
import java.util.*; import java.util.concurrent.locks.*;
public class Main {
    static final Lock lock = new ReentrantLock(); static final Condition notEmpty = lock.newCondition(); static final Queue<String> q = new ArrayDeque<>(); static boolean closed;
    public static void main(String[] a) throws Exception {
        Thread c = new Thread(() -> {
            try {
                while (true) {
                    String s; boolean end;
                    lock.lock();
                    try { if (q.isEmpty() && !closed) notEmpty.await(); s = q.poll(); end = closed && s == null; } finally { lock.unlock(); }
                    if (end) break;
                    System.out.println("processing " + s);
                }
            } catch (InterruptedException e) { }
        });
        c.start();
        for (String s : new String[] {"x", "y"}) { lock.lock(); try { q.add(s); notEmpty.signal(); } finally { lock.unlock(); } }
        lock.lock(); try { closed = true; notEmpty.signal(); } finally { lock.unlock(); }
        c.join();
    }
}
