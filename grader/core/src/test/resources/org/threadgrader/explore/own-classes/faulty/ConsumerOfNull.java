// textbook consumer with if around wait; it consumes null
import java.util.*;
public class Main {
    static final Deque<String> box = new ArrayDeque<>();
    public static void main(String[] a) throws Exception {
        Thread consumer = new Thread(() -> {
            try {
                while (true) {
                    String s;
                    synchronized (box) { if (box.isEmpty()) box.wait(); s = box.poll(); }
                    if ("end".equals(s)) return;
                    System.out.println("consumed " + s);
                }
            } catch (InterruptedException e) { }
        });
        consumer.start();
        for (String s : new String[] {"a", "b", "end"}) synchronized (box) { box.add(s); box.notify(); }
        consumer.join();
    }
}
