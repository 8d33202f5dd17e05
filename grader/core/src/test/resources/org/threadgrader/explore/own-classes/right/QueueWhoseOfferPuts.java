import java.util.concurrent.*;
public class Main {
  static class Limited extends LinkedBlockingQueue<Integer> { Limited(int n){super(n);} @Override public boolean offer(Integer e) { try { put(e); return true; } catch (InterruptedException x) { return false; } } }
  public static void main(String[] a) throws Exception {
    Limited q = new Limited(2);
    Thread t = new Thread(() -> { for (int i=0;i<5;i++) q.offer(i); });
    t.start(); int s=0; for (int i=0;i<5;i++) s+=q.take(); t.join(); System.out.println(s);
  }
}
