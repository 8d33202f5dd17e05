import java.util.concurrent.*;
public class Main {
  static class Telling extends Phaser {
    Telling(int n) { super(n); }
    @Override public int arriveAndAwaitAdvance() { return super.arriveAndAwaitAdvance(); }
  }
  public static void main(String[] args) throws Exception {
    Phaser phaser = new Telling(3);
    Thread t = new Thread(phaser::arriveAndAwaitAdvance);
    t.start();
    phaser.arriveAndAwaitAdvance();
    t.join();
  }
}
