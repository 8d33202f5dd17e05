import java.util.concurrent.atomic.*;
/** Right: volatile and atomic numbers are set to what was read of them, by one thread at a time, or where nobody looks at them. */
class Main {
  static volatile int count, sink, turn, level;
  static final AtomicInteger number = new AtomicInteger();
  static final Object lock = new Object();
  public static void main(String[] a) throws Exception {
    Runnable r = () -> {
      for (int i = 0; i < 4; i++) {
        synchronized (lock) {
          count++;
          int before = level;
          level = before + 1;
          number.set(number.get() + 1);
          level = before;
        }
        sink += i;
      }
    };
    Thread t = new Thread(r), u = new Thread(r);
    t.start(); u.start(); t.join(); u.join();
    Thread[] ordered = new Thread[3];
    for (int i = 0; i < 3; i++) {
      int own = i;
      ordered[i] = new Thread(() -> { while (turn != own) Thread.onSpinWait(); turn++; });
      ordered[i].start();
    }
    for (Thread each : ordered) each.join();
    assert count == 8 && level == 0 && turn == 3 && number.get() == 8;
  }
}
