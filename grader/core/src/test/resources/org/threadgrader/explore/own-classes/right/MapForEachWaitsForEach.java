import java.util.*;
import java.util.concurrent.*;
public class Main {
    static int sum, k;
    public static void main(String[] a) throws Exception {
        Map<Integer, Integer> map = new TreeMap<>(Map.of(0, 0, 1, 0, 2, 0));
        CountDownLatch[] done = { new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(0) };
        Thread t = new Thread(() -> {
            for (int i = 0; i < 3; i++) { map.put(i, i + 1); done[i].countDown(); }
        });
        Thread u = new Thread(() -> {
            try {
                done[0].await();
                map.forEach((i, x) -> {
                    sum += x;
                    try { done[++k].await(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
                });
            } catch (InterruptedException e) { throw new IllegalStateException(e); }
        });
        t.start();
        u.start();
        t.join();
        u.join();
        System.out.println(sum);
    }
}
