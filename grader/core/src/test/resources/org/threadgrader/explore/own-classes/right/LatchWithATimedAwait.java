import java.util.concurrent.*;
public class Main {
  static class L extends CountDownLatch { L(int n){super(n);} @Override public boolean await(long t, TimeUnit u) throws InterruptedException { return super.await(t,u); } }
  public static void main(String[] a) throws Exception {
    CountDownLatch l = new L(1);
    new Thread(() -> l.countDown()).start();
    System.out.println(l.await(2, TimeUnit.SECONDS));
    if (false) throw new IllegalStateException();
  }
}
