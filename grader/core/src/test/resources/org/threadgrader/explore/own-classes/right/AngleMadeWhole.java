/** Right: to do it twice is the same as to do it once. */
class Main {
  static volatile int angle = 370;
  static void normalise() { angle = (angle + 360) % 360; }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(Main::normalise), u = new Thread(Main::normalise);
    t.start(); u.start(); t.join(); u.join();
    System.out.println("angle " + angle);
  }
}
