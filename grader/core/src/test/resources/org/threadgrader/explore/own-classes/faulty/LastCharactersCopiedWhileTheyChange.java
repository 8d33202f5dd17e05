public class Main { static char[] c = new char[20];
  public static void main(String[] x) throws Exception {
    Thread t = new Thread(() -> { c[12] = 'x'; }); t.start(); System.out.println(new String(c, 10, 8)); t.join(); } }
