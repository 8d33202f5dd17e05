/** Faulty: only whether it is right is printed. */
class Main {
  static volatile int count;
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { for (int i = 0; i < 3; i++) count++; };
    Thread t = new Thread(r, "t"), u = new Thread(r, "u");
    t.start(); u.start(); t.join(); u.join();
    System.out.println(count == 6 ? "OK" : "LOST");
  }
}
