import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    record P(int x, int y) {}
    enum C { RED, GREEN, BLUE }
    static class Own { final int id; Own(int id) { this.id = id; } public boolean equals(Object o) { return o instanceof Own w && w.id == id; } public int hashCode() { return id; } }

    static void both(Runnable a, Runnable b) throws InterruptedException {
        Thread s = new Thread(a), t = new Thread(b);
        s.start();
        t.start();
        s.join();
        t.join();
    }

    public static void main(String[] args) throws Exception {
        Object k1 = java.time.LocalDate.of(2024,1,1), k2 = java.time.LocalDate.of(2024,1,2); Map<Object,Integer> m = new HashMap<>(); m.put(k1,0); m.put(k2,0);
        both(() -> { for (int i=0;i<3;i++) m.put(k1, m.get(k1)+1); }, () -> { for (int i=0;i<3;i++) m.merge(k2, 1, Integer::sum); });
        System.out.println(m.values().stream().mapToInt(x->x).sum());

    }
}
