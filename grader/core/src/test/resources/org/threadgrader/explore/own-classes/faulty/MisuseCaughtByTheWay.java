public class Main {
  static final Object lock = new Object();
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> { try { lock.notify(); } catch (Exception e) { System.out.println("caught " + e.getClass().getSimpleName()); } });
    t.start(); t.join();
  }
}
