import java.util.concurrent.*;
public class Main {
  static class Q extends LinkedBlockingQueue<Integer> { volatile int looks; @Override public boolean isEmpty() { looks++; return super.isEmpty(); } }
  public static void main(String[] a) throws Exception {
    Q q = new Q();
    Thread t = new Thread(() -> { try { for (int i=0;i<3;i++) q.put(i); } catch (InterruptedException e) {} });
    t.start(); int s=0; for (int i=0;i<3;i++) s+=q.take(); t.join(); System.out.println(s+" "+q.looks);
  }
}
