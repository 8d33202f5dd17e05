public class Main {
  public static void main(String[] args) throws Exception {
    char[] text = {'a', 'b'};
    Thread x = new Thread(() -> text[0] = 'x');
    Thread y = new Thread(() -> System.out.println(text));
    x.start(); y.start(); x.join(); y.join();
  }
}
