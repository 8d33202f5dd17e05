/** Faulty: what is added depends on the value as well. */
public class Main {
  static volatile int mask = 1;
  public static void main(String[] a) throws Exception {
    Runnable r = () -> mask = mask | (mask << 1);
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println("mask " + mask);
  }
}
