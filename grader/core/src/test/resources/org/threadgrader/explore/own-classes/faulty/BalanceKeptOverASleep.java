/** Faulty: both read before the first one sets, as each sleeps meanwhile. */
class Main {
  static volatile int balance = 100;
  static void withdraw(int sum) { try { int old = balance; Thread.sleep(100); balance = old - sum; } catch (InterruptedException e) { } }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> withdraw(10)), u = new Thread(() -> withdraw(20));
    t.start(); u.start(); t.join(); u.join();
    System.out.println("balance " + balance);
  }
}
