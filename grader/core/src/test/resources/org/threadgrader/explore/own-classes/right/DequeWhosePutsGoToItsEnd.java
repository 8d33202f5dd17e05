import java.util.concurrent.*;
public class Main {
  static class D extends LinkedBlockingDeque<Integer> {
    int last;
    D(int n) { super(n); }
    @Override public void putLast(Integer x) throws InterruptedException { synchronized (this) { last++; } super.putLast(x); }
    @Override public Integer takeFirst() throws InterruptedException { return super.takeFirst(); }
  }
  public static void main(String[] args) throws Exception {
    D d = new D(1);
    Thread t = new Thread(() -> { try { for (int i = 0; i < 3; i++) d.put(i); } catch (InterruptedException e) { throw new IllegalStateException(e); } });
    t.start();
    int sum = 0;
    for (int i = 0; i < 3; i++) sum += d.take();
    t.join();
    if (sum != 3 || d.last != 3) throw new IllegalStateException(sum + " " + d.last);
  }
}
