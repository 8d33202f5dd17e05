public class Main {
  static int looked;
  public static void main(String[] args) throws Exception {
    new Thread(() -> { if (looked > 0) throw new AssertionError(); }).start();
    new Thread(() -> System.out.println("printed")).start();
    System.exit(0);
  }
}
