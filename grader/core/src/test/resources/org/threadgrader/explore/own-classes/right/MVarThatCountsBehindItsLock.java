// an MVar of one field, null while somebody has its value; what follows the put is told behind the lock; prints nothing
import java.util.concurrent.atomic.*;
public class Main {
    static class MVar {
        private Integer value = 0; private final AtomicInteger puts = new AtomicInteger();
        Integer take() throws InterruptedException { synchronized (this) { while (value == null) wait(); Integer v = value; value = null; notifyAll(); return v; } }
        void put(Integer v) throws InterruptedException { synchronized (this) { while (value != null) wait(); value = v; notifyAll(); } puts.incrementAndGet(); }
    }
    static final MVar m = new MVar();
    static void work() { try { for (int i = 0; i < 3; i++) m.put(m.take() + 1); } catch (InterruptedException e) { } }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(Main::work), y = new Thread(Main::work);
        x.start(); y.start(); x.join(); y.join();
    }
}
