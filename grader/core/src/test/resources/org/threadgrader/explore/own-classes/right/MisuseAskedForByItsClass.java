public class Main {
  static final Object lock = new Object();
  interface Body { void run() throws Throwable; }
  static void expect(Class<? extends Throwable> type, Body body) {
    try { body.run(); } catch (Throwable t) { if (type.isInstance(t)) { System.out.println("ok " + type.getSimpleName()); return; } throw new AssertionError("wrong", t); }
    throw new AssertionError("nothing thrown");
  }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> { expect(IllegalMonitorStateException.class, () -> lock.wait()); expect(IllegalMonitorStateException.class, () -> lock.notifyAll()); });
    t.start(); t.join();
  }
}
