/** Faulty: the largest is lost where a smaller one is set after it. */
class Main {
  static volatile int best;
  static void offer(int mine) { if (mine > best) best = mine; }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> offer(3)), u = new Thread(() -> offer(7));
    t.start(); u.start(); t.join(); u.join();
    System.out.println("best " + best);
  }
}
