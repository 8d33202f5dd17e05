import java.util.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
    public static void main(String[] args) throws Exception {
        List<Integer> l = new ArrayList<>();
        for (int i = 0; i < 8; i++) l.add(i);
        Thread w = new Thread(() -> {
            l.set(7, 70);
        });
        Thread r = new Thread(() -> {
            if (!l.stream().anyMatch(x -> x == 2)) throw new AssertionError();
        });
        w.start(); r.start(); w.join(); r.join();
    }
}
