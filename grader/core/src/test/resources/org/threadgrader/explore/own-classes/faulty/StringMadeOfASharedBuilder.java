public class Main {
  public static void main(String[] x) throws Exception {
    StringBuilder s = new StringBuilder();
    Thread t = new Thread(() -> s.append("done"));
    t.start();
    System.out.println(new String(s).length() < 9);
    t.join();
  }
}
