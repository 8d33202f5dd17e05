import java.util.*;
public class Main {
    public static void main(String[] args) throws Exception {
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 0; i < 8; i++) m.put(i, "v" + i);
        Thread w = new Thread(() -> {
            m.replaceAll((k, v) -> v + "!");
        });
        Thread r = new Thread(() -> {
            if (m.size() != 8 || m.firstKey() != 0) throw new AssertionError();
        });
        w.start(); r.start(); w.join(); r.join();
        System.out.println(m);
    }
}
