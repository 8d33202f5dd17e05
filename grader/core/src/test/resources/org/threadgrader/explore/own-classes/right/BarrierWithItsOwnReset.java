import java.util.concurrent.*;
public class Main {
  static class B extends CyclicBarrier { B(int n){super(n);} @Override public void reset(){ super.reset(); } }
  static volatile boolean out;
  public static void main(String[] a) throws Exception {
    B b=new B(2);
    Thread t=new Thread(()->{ try { b.await(); } catch(InterruptedException e){} catch(BrokenBarrierException e){ out=true; } }); t.start();
    while(b.getNumberWaiting()<1) Thread.yield();
    b.reset(); t.join(); if(!out) throw new AssertionError();
  }
}
