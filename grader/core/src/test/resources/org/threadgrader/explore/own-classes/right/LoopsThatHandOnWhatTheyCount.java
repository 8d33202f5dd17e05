public class Main {
  static volatile boolean flag;
  public static void main(String[] x) throws Exception {
    Thread t = new Thread(() -> { int before = 0; while (!flag) { int now = before + 1; if (now > 30_000) flag = true; before = now; } });
    Thread u = new Thread(() -> { long n = 1; int rounds = 0; try { while (!flag) { long m = 10 / n; if (n > 20_000) break; n = n + m / (m + 1) + 1; } } finally { rounds++; } });
    Thread v = new Thread(() -> { String s = ""; while (!flag) { String longer = s.length() > 3_000 ? "" : s + "x"; if (longer.isEmpty()) break; s = longer; } });
    t.start(); u.start(); v.start();
    t.join(); u.join(); v.join();
  }
}
