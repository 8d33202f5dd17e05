import java.util.concurrent.*;
public class Main {
  static class T extends LinkedTransferQueue<int[]> {
    @Override public void transfer(int[] x) throws InterruptedException { super.transfer(x); }
    @Override public int[] take() throws InterruptedException { return super.take(); }
  }
  public static void main(String[] args) throws Exception {
    T q = new T();
    int[] taken = new int[1];
    Thread t = new Thread(() -> { try { taken[0] = q.take()[0]; } catch (InterruptedException e) { throw new IllegalStateException(e); } });
    t.start();
    q.transfer(new int[] {7});
    t.join();
    if (taken[0] != 7) throw new IllegalStateException();
  }
}
