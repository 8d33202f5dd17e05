import java.util.concurrent.*;
public class Main {
  static class B extends CyclicBarrier {
    B(int n){super(n);}
    @Override public int await() throws InterruptedException, BrokenBarrierException { return super.await(); }
  }
  static int[] v=new int[2];
  public static void main(String[] a) throws Exception {
    B b=new B(2);
    Thread t=new Thread(()->{ try { v[0]=1; b.await(); if(v[1]!=1) throw new AssertionError(); } catch(Exception e){} });
    t.start(); v[1]=1; b.await(); if(v[0]!=1) throw new AssertionError(); t.join();
  }
}
