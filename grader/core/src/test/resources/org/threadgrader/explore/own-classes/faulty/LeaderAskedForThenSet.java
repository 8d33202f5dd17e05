// two ask for null before either sets itself: two leaders
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
public class Main {
    static final AtomicReference<String> leader = new AtomicReference<>();
    static final AtomicInteger leaders = new AtomicInteger();
    static void elect(String name) {
        if (leader.get() == null) {
            leader.set(name);
            leaders.incrementAndGet();
        }
    }
    public static void main(String[] a) throws Exception {
        Thread one = new Thread(() -> elect("one")), two = new Thread(() -> elect("two"));
        one.start(); two.start(); one.join(); two.join();
        System.out.println("leaders: " + leaders);
    }
}
