import java.util.concurrent.atomic.*;
public class Main { static final int[] data = new int[10]; static final AtomicIntegerArray n = new AtomicIntegerArray(1); static final AtomicLong l = new AtomicLong();
 public static void main(String[] a) throws Exception {
  Runnable r = () -> { for (int k = 0; k < 2; k++) { int next = n.get(0) ; n.updateAndGet(0, i -> { int s = 0; for (int j = 0; j < i; j++) s += data[j]; return i; }); } };
  Thread w = new Thread(() -> { for (int k = 0; k < 3; k++) { data[k] = k + 1; n.set(0, k + 1); } });
  Thread x = new Thread(r), y = new Thread(r); w.start(); x.start(); y.start(); x.join(); y.join(); w.join(); } }
