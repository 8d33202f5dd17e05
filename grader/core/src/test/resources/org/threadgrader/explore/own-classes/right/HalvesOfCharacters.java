public class Main { static char[] c = new char[20]; static byte[] b = new byte[20];
  public static void main(String[] x) throws Exception {
    class R implements Runnable { int k; R(int k) { this.k = k; } public void run() { for (int i = k * 10; i < k * 10 + 10; i++) { c[i] = 'x'; b[i] = 'y'; } System.out.println(new String(c, k * 10, 10) + String.valueOf(c, k * 10, 10) + String.copyValueOf(c, k * 10, 10) + new String(b, k * 10, 10) + new String(b, k * 10, 10, java.nio.charset.StandardCharsets.UTF_8) + new String(b, 0, k * 10, 10)); } }
    Thread t = new Thread(new R(0)), u = new Thread(new R(1)); t.start(); u.start(); t.join(); u.join(); } }
