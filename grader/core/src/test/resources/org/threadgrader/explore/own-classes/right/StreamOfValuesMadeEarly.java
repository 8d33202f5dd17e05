import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
public class Main {
    public static void main(String[] a) throws Exception {
        Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));
        CountDownLatch done = new CountDownLatch(1);
        Thread t = new Thread(() -> { map.put("a", 5); done.countDown(); });
        t.start();
        IntStream s = map.values().stream().mapToInt(i -> i);
        done.await();
        System.out.println(s.sum());
        t.join();
    }
}
