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
            int n = 0; for (Map.Entry<Integer, String> e : m.headMap(5).entrySet()) n += e.getValue().length();
        });
        w.start(); r.start(); w.join(); r.join();
    }
}
