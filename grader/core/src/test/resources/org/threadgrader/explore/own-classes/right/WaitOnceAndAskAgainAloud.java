// who is woken in vain says so and asks again
import java.util.ArrayDeque;
import java.util.Deque;
public class Main {
    static final Deque<String> box = new ArrayDeque<>();
    static String next() throws InterruptedException {
        synchronized (box) {
            if (box.isEmpty()) {
                box.wait();
            }
            return box.poll();
        }
    }
    public static void main(String[] a) throws Exception {
        Thread taker = new Thread(() -> {
            try {
                int taken = 0;
                while (taken < 2) {
                    String one = next();
                    if (one == null) {
                        System.out.println("nothing yet, asking again");
                        continue;
                    }
                    taken++;
                    System.out.println("took " + one);
                }
            } catch (InterruptedException e) { }
        });
        taker.start();
        for (String s : new String[] {"x", "y"}) {
            synchronized (box) { box.add(s); box.notify(); }
        }
        taker.join();
    }
}
