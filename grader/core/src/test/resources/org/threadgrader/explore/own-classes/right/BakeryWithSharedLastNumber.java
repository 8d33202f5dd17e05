/** Right: Lamport's bakery; two tickets may be equal, and then the smaller id goes first. */
class Main {
  static final int N = 2;
  static volatile int last;
  static final java.util.concurrent.atomic.AtomicIntegerArray choosing = new java.util.concurrent.atomic.AtomicIntegerArray(N);
  static final java.util.concurrent.atomic.AtomicIntegerArray ticket = new java.util.concurrent.atomic.AtomicIntegerArray(N);
  static int money;

  static void lock(int me) {
    choosing.set(me, 1);
    last = last + 1;
    int mine = last;
    ticket.set(me, mine);
    choosing.set(me, 0);
    for (int other = 0; other < N; other++) {
      if (other == me) continue;
      while (choosing.get(other) == 1) Thread.onSpinWait();
      while (true) {
        int his = ticket.get(other);
        if (his == 0 || his > mine || his == mine && other > me) break;
        Thread.onSpinWait();
      }
    }
  }

  static void work(int me) {
    for (int i = 0; i < 2; i++) {
      lock(me);
      money++;
      ticket.set(me, 0);
    }
  }

  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> work(0)), u = new Thread(() -> work(1));
    t.start(); u.start(); t.join(); u.join();
    System.out.println("money " + money);
  }
}
