import java.util.*;
import java.util.concurrent.*;
public class Main {
    static int sum, k;
    public static void main(String[] a) throws Exception {
        List<Integer> list = new ArrayList<>(List.of(0, 0, 0));
        CountDownLatch[] done = { new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(0) };
        Thread t = new Thread(() -> {
            for (int i = 0; i < 3; i++) { list.set(i, i + 1); done[i].countDown(); }
        });
        Thread u = new Thread(() -> {
            try {
                done[0].await();
                list.stream().forEach(x -> {
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
