// set(i, get(i) + 1) beside incrementAndGet(i)
import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicIntegerArray m = new AtomicIntegerArray(2);
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> { for (int i = 0; i < 3; i++) m.set(0, m.get(0) + 1); });
        Thread y = new Thread(() -> { for (int i = 0; i < 3; i++) m.incrementAndGet(0); });
        x.start(); y.start(); x.join(); y.join();
        System.out.println(m.get(0));
    }
}
