public class Main {
  static int n;
  static synchronized void add() { n++; }
  public static void main(String[] args) throws Exception {
    Thread[] workers = new Thread[4];
    for (int i = 0; i < 4; i++) {
      workers[i] = new Thread(() -> { for (int k = 0; k < 2000; k++) add(); });
      workers[i].start();
    }
    for (Thread worker : workers) worker.join(20000);
    synchronized (Main.class) { if (n != 8000) throw new AssertionError(n); }
  }
}
