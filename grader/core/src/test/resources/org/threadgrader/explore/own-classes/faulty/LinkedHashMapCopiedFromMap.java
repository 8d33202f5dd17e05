// FAULTY: LinkedHashMap copies what another thread puts into
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static final Map<Integer, Integer> SHARED = new HashMap<>(Map.of(1, 2));

    public static void main(String[] args) throws Exception {
        Thread adding = new Thread(() -> SHARED.put(3, 4));
        adding.start();
        System.out.println(new LinkedHashMap<>(SHARED).size());
        adding.join();
    }
}
