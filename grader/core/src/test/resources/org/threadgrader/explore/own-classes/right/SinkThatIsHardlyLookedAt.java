/** Right: the sink only keeps the work from being optimised away; how much time went by is another in each run. */
class Main {
  static volatile long sink;
  static void work() { for (int i = 0; i < 3; i++) sink += i; }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(Main::work), u = new Thread(Main::work);
    t.start(); u.start(); t.join(); u.join();
    if (sink == Long.MIN_VALUE) System.out.println("never");
    System.out.println("done");
  }
}
