import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    static void sort(List<Integer> l) { if (l.size() < 2) return; int h = l.size() / 2; List<Integer> a = l.subList(0, h), b = l.subList(h, l.size());
        Thread t = new Thread(() -> sort(a)); t.start(); sort(b); try { t.join(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
        List<Integer> x = new ArrayList<>(a), y = new ArrayList<>(b); int i = 0, j = 0, k = 0; while (k < l.size()) l.set(k++, j == y.size() || i < x.size() && x.get(i) <= y.get(j) ? x.get(i++) : y.get(j++)); }
    public static void main(String[] args) throws Exception {
        List<Integer> l = new ArrayList<>(List.of(4,2,3,1)); sort(l); System.out.println(l);
    }
}
