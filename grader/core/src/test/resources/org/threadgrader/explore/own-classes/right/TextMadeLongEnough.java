/** Right: whoever finds the text too short sets the same. */
class Main {
  static volatile String text = "7";
  static void pad() { String s = text; if (s.length() < 2) text = "0" + s; }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(Main::pad), u = new Thread(Main::pad);
    t.start(); u.start(); t.join(); u.join();
    System.out.println(text);
  }
}
