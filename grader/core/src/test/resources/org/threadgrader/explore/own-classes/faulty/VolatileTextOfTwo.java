/** Faulty: a volatile text and a boxed number to which two threads add. */
class Main {
  static volatile String log = "";
  static volatile Integer count = 0;
  public static void main(String[] a) throws Exception {
    Runnable r = a.length == 0 ? () -> log += Thread.currentThread().getName() : () -> count++;
    Thread t = new Thread(r), u = new Thread(r);
    t.start(); u.start(); t.join(); u.join();
    System.out.println(log + count);
  }
}
