import java.util.concurrent.*;
public class Main {
  static class Q extends LinkedBlockingQueue<Integer> { @Override public int size() { return super.size(); } }
  static int n; static final Q q = new Q();
  static void work() { n++; q.size(); }
  static void work2() { q.size(); n++; }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> work()), u = new Thread(() -> work2());
    t.start(); u.start(); t.join(); u.join();
  }
}
