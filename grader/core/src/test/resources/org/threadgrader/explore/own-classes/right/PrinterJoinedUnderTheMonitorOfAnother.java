public class Main {
  public static void main(String[] args) throws Exception {
    Thread x = new Thread(() -> System.out.println("x"));
    x.start();
    synchronized (System.err) { x.join(); }
  }
}
