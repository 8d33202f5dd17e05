public class Main {
  public static void main(String[] args) throws Exception {
    char[] letters = {'a', 'b'};
    Thread x = new Thread(() -> letters[0] = 'c'), y = new Thread(() -> System.out.println(new String(letters)));
    x.start(); y.start(); x.join(); y.join();
  }
}
