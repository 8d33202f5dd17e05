// RIGHT: fair semaphore: a big request is not starved by small ones (acquire(2) queued first gets first)
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { public static void main(String[] a) throws Exception { Semaphore s=new Semaphore(1,true); StringBuffer o=new StringBuffer(); Thread big=new Thread(()->{ s.acquireUninterruptibly(2); o.append('B'); s.release(2); }); big.start(); while(!s.hasQueuedThreads()) Thread.sleep(1); Thread small=new Thread(()->{ s.acquireUninterruptibly(); o.append('s'); s.release(); }); small.start(); while(s.getQueueLength()<2) Thread.sleep(1); s.release(); big.join(); small.join(); if(!o.toString().equals("Bs")) throw new AssertionError(o); System.out.println(o); } }
