import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    static class Log extends ArrayList<String> { void log(String s) { add(s); } @Override public String set(int i, String s) { return super.set(i, s.trim()); } }
    static class Counts extends HashMap<String,Integer> { void inc(String k) { merge(k, 1, Integer::sum); } @Override public Integer put(String k, Integer v) { return super.put(k.toLowerCase(), v); } }
    static class Scores extends ArrayList<Integer> { int sum() { int s = 0; for (int x : this) s += x; return s; } void bump(int i) { set(i, get(i) + 1); } }

    static void both(Runnable a, Runnable b) throws InterruptedException {
        Thread s = new Thread(a), t = new Thread(b);
        s.start();
        t.start();
        s.join();
        t.join();
    }

    public static void main(String[] args) throws Exception {
        Log l = new Log(); l.log("a"); l.log("b");
        both(() -> { l.set(0," x "); }, () -> { l.set(1," y "); });
        System.out.println(l);

    }
}
