/** Faulty: each of two threads counts a volatile number up; there is neither a race nor a check of the result. */
class Main {
  static volatile int count;
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { for (int i = 0; i < 100; i++) count++; };
    Thread t = new Thread(r), u = new Thread(r);
    t.start(); u.start(); t.join(); u.join();
    System.out.println(count);
  }
}
