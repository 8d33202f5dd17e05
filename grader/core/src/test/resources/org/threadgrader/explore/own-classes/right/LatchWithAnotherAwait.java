import java.util.concurrent.*;
public class Main {
  static class Latch extends CountDownLatch { Latch(){super(1);} private void await(Runnable r){ r.run(); } boolean await(String s, long t) throws InterruptedException { return await(t,TimeUnit.SECONDS); } }
  static int x;
  public static void main(String[] a) throws Exception {
    Latch s=new Latch(); Thread t=new Thread(()->{ x=1; s.countDown(); }); t.start(); if(s.await("main",100) && x!=1) throw new AssertionError(); t.join();
  }
}
