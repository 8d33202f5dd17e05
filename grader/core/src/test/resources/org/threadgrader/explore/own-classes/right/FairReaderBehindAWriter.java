// RIGHT: fair ReentrantReadWriteLock: a writer queued before a reader goes first
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { public static void main(String[] a) throws Exception { ReentrantReadWriteLock l=new ReentrantReadWriteLock(true); StringBuffer o=new StringBuffer(); l.readLock().lock(); Thread w=new Thread(()->{ l.writeLock().lock(); try { o.append('w'); } finally { l.writeLock().unlock(); } }); w.start(); while(!l.hasQueuedThread(w)) Thread.sleep(1); Thread r=new Thread(()->{ l.readLock().lock(); try { o.append('r'); } finally { l.readLock().unlock(); } }); r.start(); while(!l.hasQueuedThread(r)) Thread.sleep(1); l.readLock().unlock(); w.join(); r.join(); if(!o.toString().equals("wr")) throw new AssertionError(o); System.out.println(o); } }
