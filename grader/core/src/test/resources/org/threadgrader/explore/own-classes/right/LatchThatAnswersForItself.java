import java.util.concurrent.*;
public class Main {
  static class Gate extends CountDownLatch {
    Gate(int n) { super(n); }
    @Override public long getCount() { return 99; }
  }
  static int x;
  public static void main(String[] args) throws Exception {
    Gate gate = new Gate(1);
    new Thread(() -> { x = 1; gate.countDown(); }).start();
    gate.await();
    if (x != 1 || gate.getCount() != 99) throw new IllegalStateException();
  }
}
