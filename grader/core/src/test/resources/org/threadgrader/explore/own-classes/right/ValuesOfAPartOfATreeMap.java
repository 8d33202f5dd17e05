import java.util.*;
public class Main {
    public static void main(String[] args) throws Exception {
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 0; i < 8; i++) m.put(i, "v" + i);
        Thread w = new Thread(() -> {
            m.put(7, "new");
        });
        Thread r = new Thread(() -> {
            int n = m.headMap(3).size(); for (String s : m.headMap(5).values()) n += s.length();
        });
        w.start(); r.start(); w.join(); r.join();
        System.out.println(m);
    }
}
