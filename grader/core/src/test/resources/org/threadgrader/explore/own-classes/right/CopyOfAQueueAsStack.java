import java.util.*; import java.util.concurrent.*;
public class Main { public static void main(String[] a) throws Exception {
    Queue<int[]> q = Collections.asLifoQueue(new ConcurrentLinkedDeque<>());
    Thread t = new Thread(() -> { int[] x = {0}; x[0] = 5; q.add(x); }); t.start();
    List<int[]> l; while ((l = List.copyOf(q)).isEmpty()) Thread.yield();
    if (l.get(0)[0] != 5) throw new AssertionError(); t.join(); System.out.println("ok"); } }
