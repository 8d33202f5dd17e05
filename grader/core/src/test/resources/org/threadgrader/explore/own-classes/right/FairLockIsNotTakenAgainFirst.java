// RIGHT: fair ReentrantLock: owner loops relock until the waiter, who is queued, has had it: at most one more turn
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { static final ReentrantLock l=new ReentrantLock(true); static boolean had; public static void main(String[] a) throws Exception { l.lock(); Thread t=new Thread(()->{ l.lock(); try { had=true; } finally { l.unlock(); } }); t.start(); while(!l.hasQueuedThreads()) Thread.sleep(1); l.unlock(); l.lock(); try { if(!had) throw new AssertionError("a queued thread was passed on a fair lock"); } finally { l.unlock(); } t.join(); System.out.println("fair"); } }
