/** Faulty: one of the flags is lost. */
class Main {
  static volatile int flags;
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> flags |= 1), u = new Thread(() -> flags |= 2);
    t.start(); u.start(); t.join(); u.join();
    System.out.println("flags " + flags);
  }
}
