import java.util.concurrent.*; import java.util.concurrent.atomic.*;
/** FAULTY: a reads, opens the gate, and writes; what b counts behind the gate may be lost. */
public class Main { static final AtomicInteger visits=new AtomicInteger(); static final CountDownLatch gate=new CountDownLatch(1);
 public static void main(String[] x) throws Exception { Thread a=new Thread(()->{ int v=visits.get(); gate.countDown(); visits.set(v+1); }), b=new Thread(()->{ try { gate.await(); } catch(InterruptedException e){ return; } visits.incrementAndGet(); }); a.start(); b.start(); a.join(); b.join(); System.out.println(visits.get()); } }
