// FAULTY: equals of a synchronized map takes its monitor, and within it that of the other one, for its size
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class Main {
    public static void main(String[] args) throws Exception {
        Map<Integer, String> one = Collections.synchronizedMap(new HashMap<>(Map.of(1, "a")));
        Map<Integer, String> other = Collections.synchronizedMap(new HashMap<>(Map.of(1, "a")));
        Thread comparing = new Thread(() -> System.out.println(one.equals(other)));
        comparing.start();
        System.out.println(other.equals(one));
        comparing.join();
    }
}
