import java.util.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
    public static void main(String[] args) throws Exception {
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 0; i < 8; i++) m.put(i, "v" + i);
        Thread w = new Thread(() -> {
            m.put(7, "new");
        });
        Thread r = new Thread(() -> {
            TreeMap<Integer, String> copy = new TreeMap<>(m.subMap(0, 3)); if (copy.size() != 3) throw new AssertionError();
        });
        w.start(); r.start(); w.join(); r.join();
    }
}
