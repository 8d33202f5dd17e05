import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Right: a level is set by who waited for the one before. */
class Main { public static void main(String[] a) throws Exception { AtomicInteger level=new AtomicInteger(4); CountDownLatch tried=new CountDownLatch(1);
  int saved=level.get(); Thread t=new Thread(()->{ level.set(level.get()*2); tried.countDown(); }); t.start(); tried.await(); level.set(saved+1); t.join();
  System.out.println(level.get()); if(level.get()!=5) throw new AssertionError(); } }
