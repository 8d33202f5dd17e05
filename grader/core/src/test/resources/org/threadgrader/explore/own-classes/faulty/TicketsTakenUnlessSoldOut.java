import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** FAULTY: both windows may sell the same ticket. */
public class Main { static volatile int tickets=4; static final AtomicInteger sold=new AtomicInteger();
 public static void main(String[] x) throws Exception { Runnable r=()->{ while(true){ int left=tickets; if(left==0) break; tickets=left-1; sold.incrementAndGet(); } }; Thread t=new Thread(r,"a"),u=new Thread(r,"b"); t.start(); u.start(); t.join(); u.join(); System.out.println(sold.get()+" sold, "+tickets+" left"); } }
