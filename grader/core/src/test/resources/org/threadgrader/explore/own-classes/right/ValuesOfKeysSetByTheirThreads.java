import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  Map<Integer,Integer> r = new HashMap<>(); List<Thread> ts = new ArrayList<>();
  for (int i = 0; i < 4; i++) r.put(i, 0);
  for (int i = 0; i < 4; i++) { int n = i; Thread t = new Thread(() -> r.put(n, n * n)); ts.add(t); t.start(); }
  for (Thread t : ts) t.join(); System.out.println(r); } }
