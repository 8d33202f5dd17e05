public class Main {
  public static void main(String[] args) throws Exception {
    char[] text = {'a', 'b', 'c'};
    Thread x = new Thread(() -> { text[0] = 'x'; StringBuilder s = new StringBuilder().append(text, 0, 1); if (s.length() != 1) throw new AssertionError(); });
    Thread y = new Thread(() -> { text[2] = 'y'; System.out.println(new StringBuilder().append(text, 2, 1)); });
    x.start(); y.start(); x.join(); y.join();
    System.out.println(text);
  }
}
