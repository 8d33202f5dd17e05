import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** FAULTY: one counts by the updater, the other by ++. */
public class Main { volatile int n; static final AtomicIntegerFieldUpdater<Main> U=AtomicIntegerFieldUpdater.newUpdater(Main.class,"n");
 public static void main(String[] x) throws Exception { Main m=new Main(); Thread t=new Thread(()->{ for(int i=0;i<3;i++) U.incrementAndGet(m); }), u=new Thread(()->{ for(int i=0;i<3;i++) m.n++; }); t.start(); u.start(); t.join(); u.join(); System.out.println(m.n); } }
