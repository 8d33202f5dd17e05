import java.util.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
    public static void main(String[] args) throws Exception {
        LinkedHashMap<Integer, String> m = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) m.put(i, "v" + i);
        Thread w = new Thread(() -> {
            m.put(7, "new");
        });
        Thread r = new Thread(() -> {
            String s = m.values().iterator().next(); if (!s.equals("v0")) throw new AssertionError();
        });
        w.start(); r.start(); w.join(); r.join();
    }
}
