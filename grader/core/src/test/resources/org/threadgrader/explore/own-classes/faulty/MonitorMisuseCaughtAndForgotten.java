/** Faulty: notify without the lock, whose exception is dropped, here by an empty block and there by a block for all. */
class Main {
  static final Object lock = new Object();
  public static void main(String[] a) throws Exception {
    if (a.length == 0) {
      try { lock.notify(); } catch (IllegalMonitorStateException e) { }
    } else {
      try { lock.notify(); } catch (RuntimeException e) { System.out.println(e); }
    }
    try { lock.notifyAll(); } catch (IllegalMonitorStateException e) { }
    System.out.println("goes on");
  }
}
