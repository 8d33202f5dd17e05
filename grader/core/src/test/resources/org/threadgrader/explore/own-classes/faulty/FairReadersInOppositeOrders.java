// FAULTY: the same with a writer on each: readers wait behind queued writers
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { static final ReentrantReadWriteLock A=new ReentrantReadWriteLock(true),B=new ReentrantReadWriteLock(true); static int x=1,y=2; static int sum(ReentrantReadWriteLock p,ReentrantReadWriteLock q){ p.readLock().lock(); try { q.readLock().lock(); try { return x+y; } finally { q.readLock().unlock(); } } finally { p.readLock().unlock(); } } static void w(ReentrantReadWriteLock p){ p.writeLock().lock(); try { x++; } finally { p.writeLock().unlock(); } } static void w2(){ B.writeLock().lock(); try { y++; } finally { B.writeLock().unlock(); } } public static void main(String[] a) throws Exception { Thread[] ts={new Thread(()->sum(A,B)),new Thread(()->sum(B,A)),new Thread(()->w(A)),new Thread(()->w2())}; for(Thread t:ts) t.start(); for(Thread t:ts) t.join(); } }
