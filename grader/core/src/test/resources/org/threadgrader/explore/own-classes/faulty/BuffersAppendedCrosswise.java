public class Main {
  public static void main(String[] args) throws Exception {
    StringBuffer a = new StringBuffer("a"), b = new StringBuffer("b");
    Thread x = new Thread(() -> a.append(b));
    Thread y = new Thread(() -> b.append(a));
    x.start(); y.start(); x.join(); y.join();
  }
}
