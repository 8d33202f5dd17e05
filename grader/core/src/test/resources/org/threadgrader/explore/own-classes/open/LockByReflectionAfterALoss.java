import java.lang.reflect.*; import java.util.*; import java.util.concurrent.locks.*;
public class Main {
  static int x;
  public static void main(String[] a) throws Exception {
    int[] p={3,2,1}; Arrays.parallelPrefix(p, Integer::sum);
    ReentrantLock l=new ReentrantLock(); Method lock=ReentrantLock.class.getMethod("lock"), unlock=ReentrantLock.class.getMethod("unlock");
    Runnable r=() -> { try { for(int i=0;i<3;i++){ lock.invoke(l); try { x++; } finally { unlock.invoke(l);} } } catch(Exception t){ throw new RuntimeException(t);} };
    Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); System.out.println(x);
  }
}
