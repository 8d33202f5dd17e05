// FAULTY: TreeMap copies by an iterator over the entries, which takes no monitor
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static final Map<Integer, Integer> SHARED = Collections.synchronizedMap(new HashMap<>(Map.of(1, 2)));

    public static void main(String[] args) throws Exception {
        Thread adding = new Thread(() -> SHARED.put(3, 4));
        adding.start();
        System.out.println(new TreeMap<>(SHARED).size());
        adding.join();
    }
}
