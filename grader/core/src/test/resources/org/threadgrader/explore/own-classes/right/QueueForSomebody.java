import java.util.concurrent.*;
public class Main {
  static class Buf extends ArrayBlockingQueue<String> { Buf(){super(2);} void put(int i) throws InterruptedException { put("x" + i); } String take(String who) throws InterruptedException { return take(); } }
  static int n;
  public static void main(String[] a) throws Exception {
    Buf b = new Buf();
    Thread t = new Thread(() -> { try { n = 4; for (int i=0;i<4;i++) b.put(i); } catch (InterruptedException e) {} });
    t.start(); for (int i=0;i<4;i++) b.take("m"); System.out.println(n);
  }
}
