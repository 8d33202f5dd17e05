import java.util.concurrent.*;
public class Main {
  static class Telling extends Phaser {
    Telling(int n) { super(n); }
    @Override public int arriveAndAwaitAdvance() { System.out.println("here"); return super.arriveAndAwaitAdvance(); }
    @Override public int arrive() { throw new IllegalStateException("the JDK's arriveAndAwaitAdvance does not call this"); }
  }
  static int[] cells = new int[2];
  public static void main(String[] args) throws Exception {
    Phaser phaser = new Telling(2);
    Thread t = new Thread(() -> { cells[0] = 1; phaser.arriveAndAwaitAdvance(); if (cells[1] != 2) throw new IllegalStateException(); });
    t.start();
    cells[1] = 2;
    phaser.arriveAndAwaitAdvance();
    if (cells[0] != 1) throw new IllegalStateException();
    t.join();
  }
}
