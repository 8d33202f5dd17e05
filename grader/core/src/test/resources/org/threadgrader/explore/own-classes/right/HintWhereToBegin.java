import java.util.concurrent.atomic.AtomicIntegerArray;
/** Right: the hint says only where to begin to look; who finds a place takes it in one step. */
class Main {
  static volatile int hint;
  static final AtomicIntegerArray places = new AtomicIntegerArray(4);

  static int take() {
    for (int i = hint; ; i++) {
      if (places.compareAndSet(i % 4, 0, 1)) {
        hint = hint + 1;
        return i % 4;
      }
    }
  }

  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> { take(); take(); }), u = new Thread(() -> { take(); take(); });
    t.start(); u.start(); t.join(); u.join();
    for (int i = 0; i < 4; i++) System.out.println("place " + i + ": " + places.get(i));
  }
}
