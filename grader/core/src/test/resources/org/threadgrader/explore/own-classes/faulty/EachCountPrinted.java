/** Faulty: a number is printed twice, and no total is shown. */
class Main {
  static volatile int count;
  static void work(String name) { for (int i = 0; i < 5; i++) System.out.println(name + ": " + ++count); }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> work("one")), u = new Thread(() -> work("two"));
    t.start(); u.start(); t.join(); u.join();
  }
}
