import java.util.concurrent.atomic.*;
/** Right: main keeps what was there, waits until the other one has changed it, and sets it to what it wants. */
public class Main {
  static volatile int level = 3;
  static final AtomicBoolean done = new AtomicBoolean();
  public static void main(String[] a) throws Exception {
    int before = level;
    new Thread(() -> { level = level + 5; done.set(true); }).start();
    while (!done.compareAndSet(true, false)) Thread.onSpinWait();
    level = before + 1;
    System.out.println("set to " + level);
  }
}
