import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
    List<int[]> q = Collections.synchronizedList(new ArrayList<>()); List<int[]> w = Collections.checkedList(q, int[].class);
    Thread t = new Thread(() -> { int[] x = {0}; x[0] = 5; w.add(x); }); t.start();
    while (q.isEmpty()) Thread.yield();
    if (q.get(0)[0] != 5) throw new AssertionError(); t.join(); System.out.println("ok"); } }
