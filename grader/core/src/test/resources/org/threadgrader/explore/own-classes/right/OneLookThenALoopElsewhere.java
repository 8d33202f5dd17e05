// one look that may be in vain, then the loop
import java.util.*;
public class Main {
    static final Deque<String> box = new ArrayDeque<>();
    static String soon() throws InterruptedException { synchronized (box) { if (box.isEmpty()) box.wait(); return box.poll(); } }
    static String next() throws InterruptedException { synchronized (box) { while (box.isEmpty()) box.wait(); return box.poll(); } }
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(() -> { synchronized (box) { box.add("x"); box.notify(); } });
        t.start();
        String s = soon();
        if (s == null) { System.out.println("not yet"); s = next(); }
        System.out.println("got " + s);
        t.join();
    }
}
