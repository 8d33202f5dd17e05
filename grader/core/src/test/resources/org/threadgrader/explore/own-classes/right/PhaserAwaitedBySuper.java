import java.util.concurrent.*;
public class Main {
  static class Stage extends Phaser {
    Stage(int n) { super(n); }
    @Override public int arrive() { return super.arrive(); }
    @Override public int awaitAdvance(int phase) { return super.awaitAdvance(phase); }
  }
  static int x;
  public static void main(String[] args) throws Exception {
    Stage stage = new Stage(1);
    Thread t = new Thread(() -> { x = 4; stage.arrive(); });
    t.start();
    stage.awaitAdvance(0);
    if (x != 4) throw new IllegalStateException("x " + x);
    t.join();
  }
}
