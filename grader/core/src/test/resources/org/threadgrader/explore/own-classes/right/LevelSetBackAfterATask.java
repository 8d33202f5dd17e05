import java.util.concurrent.*;
/** RIGHT: the helper's try is a task of a busy single thread; its end is told by a monitor. */
public class Main { static volatile int level=4; static boolean tried;
 static synchronized void tell(){ tried=true; Main.class.notifyAll(); } static synchronized void await() throws InterruptedException { while(!tried) Main.class.wait(); }
 public static void main(String[] a) throws Exception { ExecutorService e=Executors.newSingleThreadExecutor(); for(int i=0;i<2;i++) e.execute(()->System.out.println("other work"));
  int saved=level; e.execute(()->{ level=level*2; tell(); }); await(); level=saved+1; e.shutdown(); System.out.println(level); if(level!=5) throw new AssertionError(); } }
