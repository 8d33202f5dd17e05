import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** FAULTY: the last worker is to report; with a get and a set nobody may be it. */
public class Main { static final AtomicInteger left=new AtomicInteger(2);
 public static void main(String[] x) throws Exception { Runnable r=()->{ int l=left.get()-1; left.set(l); if(l==0) System.out.println("all done"); }; Thread t=new Thread(r,"a"),u=new Thread(r,"b"); t.start(); u.start(); t.join(); u.join(); System.out.println(left.get()+" left"); } }
