/** Faulty: the total; the time beside it is another in each run. */
class Main {
  static volatile int count;
  public static void main(String[] a) throws Exception {
    long begin = System.nanoTime();
    Runnable r = () -> { for (int i = 0; i < 10; i++) count++; };
    Thread t = new Thread(r), u = new Thread(r);
    t.start(); u.start(); t.join(); u.join();
    System.out.println("count = " + count + " after " + (System.nanoTime() - begin) + " ns");
  }
}
