import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {
  public static void main(String[] a) throws Exception {
    Vector<Integer> v = new Vector<>(); for (int i = 0; i < 2000; i++) v.add(i);
    long[] s = new long[1];
    Thread t = new Thread(() -> v.forEach(x -> s[0] += v.size()));
    t.start(); t.join();
  }
}
