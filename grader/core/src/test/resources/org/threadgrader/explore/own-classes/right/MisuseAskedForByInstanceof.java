public class Main {
  static final Object lock = new Object();
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> { try { lock.notify(); } catch (RuntimeException e) { if (!(e instanceof IllegalMonitorStateException)) throw e; System.out.println("not owner"); } });
    t.start(); t.join();
  }
}
