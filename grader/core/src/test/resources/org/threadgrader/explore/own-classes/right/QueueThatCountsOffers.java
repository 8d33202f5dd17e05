import java.util.concurrent.*;
public class Main {
  static class Q extends LinkedBlockingQueue<Integer> { int offers; @Override public boolean offer(Integer e) { offers++; return super.offer(e); } }
  public static void main(String[] a) throws Exception {
    Q q = new Q();
    Thread t = new Thread(() -> { try { for (int i=0;i<5;i++) q.put(i); } catch (InterruptedException e) {} });
    t.start(); int s=0; for (int i=0;i<5;i++) s+=q.take(); t.join(); System.out.println(s); if (q.offers!=0) throw new IllegalStateException("offers "+q.offers);
  }
}
