import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  List<Integer> r = new ArrayList<>(Collections.nCopies(4, 0)); List<Thread> ts = new ArrayList<>();
  for (int i = 0; i < 4; i++) { int n = i; Thread t = new Thread(() -> r.set(n, n * n)); ts.add(t); t.start(); }
  for (Thread t : ts) t.join(); System.out.println(r); } }
