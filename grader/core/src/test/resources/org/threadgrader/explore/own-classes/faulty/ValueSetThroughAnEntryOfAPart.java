import java.util.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
    public static void main(String[] args) throws Exception {
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 0; i < 8; i++) m.put(i, "v" + i);
        Thread w = new Thread(() -> {
            m.get(2).length();
        });
        Thread r = new Thread(() -> {
            for (Map.Entry<Integer, String> e : m.headMap(4).entrySet()) e.setValue("q");
        });
        w.start(); r.start(); w.join(); r.join();
    }
}
