import java.util.concurrent.*;
public class Main {
  static class S extends SynchronousQueue<int[]> {
    @Override public void put(int[] x) throws InterruptedException { super.put(x); }
    @Override public int[] take() throws InterruptedException { return super.take(); }
  }
  public static void main(String[] args) throws Exception {
    SynchronousQueue<int[]> s = new S();
    Thread t = new Thread(() -> { try { s.put(new int[] {1}); s.put(new int[] {2}); } catch (InterruptedException e) { throw new IllegalStateException(e); } });
    t.start();
    if (s.take()[0] + s.take()[0] != 3) throw new IllegalStateException();
    t.join();
  }
}
