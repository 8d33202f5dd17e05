/** Faulty: what is compared depends on the value as well. */
public class Main {
  static volatile int v = 1;
  public static void main(String[] a) throws Exception {
    Runnable r = () -> v = Math.max(v, 2 * v);
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println("v " + v);
  }
}
