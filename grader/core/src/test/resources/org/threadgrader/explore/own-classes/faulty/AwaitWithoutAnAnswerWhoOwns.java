import java.util.concurrent.locks.*; import java.util.concurrent.*;
public class Main {
  static class S extends AbstractQueuedSynchronizer { protected boolean tryAcquire(int n){return compareAndSetState(0,1);} protected boolean tryRelease(int n){setState(0);return true;}
     Condition c(){ return new ConditionObject(); } }
  public static void main(String[] a) throws Exception {
    S s=new S(); Condition c=s.c(); s.acquire(1);
    c.await(1, TimeUnit.MILLISECONDS);   // isHeldExclusively is not overridden: UnsupportedOperationException
    s.release(1); System.out.println("no exception");
  }
}
