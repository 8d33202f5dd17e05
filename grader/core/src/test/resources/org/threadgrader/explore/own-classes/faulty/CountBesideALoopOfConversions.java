public class Main {
  static volatile int n;
  static void count(int from) {
    int v = n;
    int k = from;
    int turn = 0;
    do {
      k = (short) k;
      if (k == 9) break;
    } while (++turn < 3);
    n = v + 1;
  }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> count(4)), u = new Thread(() -> count(5));
    t.start(); u.start(); t.join(); u.join();
    System.out.println(n);
  }
}
