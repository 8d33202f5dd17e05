import java.util.concurrent.locks.*;
/** RIGHT: as LevelSetBackAfterALatch, by park and unpark. */
public class Main { static volatile int level=4; static volatile boolean go, tried;
 public static void main(String[] a) throws Exception { Thread main=Thread.currentThread();
  Thread t=new Thread(()->{ while(!go) LockSupport.park(); level=level*2; tried=true; LockSupport.unpark(main); }); t.start();
  int saved=level; go=true; LockSupport.unpark(t); while(!tried) LockSupport.park(); level=saved+1; t.join(); System.out.println(level); if(level!=5) throw new AssertionError(); } }
