import java.util.*; import java.util.concurrent.*;
public class Main {
    public static void main(String[] a) throws Exception {
        List<int[]> q = new CopyOnWriteArrayList<>(); List<int[]> view = Collections.unmodifiableList(q);
        Thread t = new Thread(() -> { int[] x = {0}; x[0] = 5; q.add(x); }); t.start();
        for (int[] y : List.copyOf(view)) if (y[0] != 5) throw new AssertionError();
        t.join(); System.out.println("ok"); } }
