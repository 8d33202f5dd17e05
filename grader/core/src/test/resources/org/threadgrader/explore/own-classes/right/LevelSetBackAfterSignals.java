/** RIGHT: the helper tries a higher level when it is told to; main waits until it has tried, and sets the level itself. */
public class Main { static volatile int level=4; static boolean go, tried; static final Object o=new Object();
 public static void main(String[] x) throws Exception { 
  Thread t=new Thread(()->{ synchronized(o){ while(!go) try { o.wait(); } catch(InterruptedException e){ return; } }
    level=level*2; 
    synchronized(o){ tried=true; o.notifyAll(); } }); t.start();
  int saved=level;
  synchronized(o){ go=true; o.notifyAll(); while(!tried) o.wait(); }
  level=saved+1; 
  t.join(); System.out.println(level); if(level!=5) throw new AssertionError(); } }
