import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** RIGHT: a spin lock by compareAndExchange that counts its owners down. */
public class Main { static final AtomicInteger owners=new AtomicInteger(); static int n;
 static void lock(){ while(owners.compareAndExchange(0,1)!=0) Thread.onSpinWait(); }
 static void unlock(){ owners.set(owners.get()-1); }
 public static void main(String[] x) throws Exception { Runnable r=()->{ for(int i=0;i<2;i++){ lock(); n++; unlock(); } }; Thread t=new Thread(r),u=new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println(n+" "+owners); if(n!=4) throw new AssertionError(); } }
