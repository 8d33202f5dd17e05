// RIGHT: fair semaphore: tryAcquire() barges, tryAcquire(0,SECONDS) honours the queue (javadoc)
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { public static void main(String[] a) throws Exception { Semaphore s=new Semaphore(1,true); Thread big=new Thread(()->{ s.acquireUninterruptibly(2); s.release(2); }); big.start(); while(!s.hasQueuedThreads()) Thread.sleep(1); if(s.tryAcquire(0,TimeUnit.SECONDS)) throw new AssertionError("passed the queue"); if(!s.tryAcquire()) throw new AssertionError("barging is allowed"); s.release(2); big.join(); System.out.println("ok"); } }
