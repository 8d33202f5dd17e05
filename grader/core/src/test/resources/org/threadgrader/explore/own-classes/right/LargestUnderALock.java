/** Right: the look without the lock only saves the taking of it. */
class Main {
  static volatile int best;
  static void offer(int mine) { if (mine > best) { synchronized (Main.class) { if (mine > best) best = mine; } } }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> offer(3)), u = new Thread(() -> offer(7));
    t.start(); u.start(); t.join(); u.join();
    if (best != 7) throw new AssertionError(best);
  }
}
