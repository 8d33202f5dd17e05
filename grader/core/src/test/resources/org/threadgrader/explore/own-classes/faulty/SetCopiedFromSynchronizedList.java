// FAULTY: HashSet copies by the list's iterator, which takes no monitor
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static final List<Integer> SHARED = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));

    public static void main(String[] args) throws Exception {
        Thread adding = new Thread(() -> SHARED.add(3));
        adding.start();
        System.out.println(new HashSet<>(SHARED).size());
        adding.join();
    }
}
