// FAULTY: reader waits for another reader (latch) while a writer queues between on a fair rw lock
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { static final ReentrantReadWriteLock L=new ReentrantReadWriteLock(true); static final CountDownLatch l=new CountDownLatch(1); static int n; public static void main(String[] a) throws Exception { Thread r1=new Thread(()->{ L.readLock().lock(); try { l.await(); } catch(InterruptedException e){} finally { L.readLock().unlock(); } }),r2=new Thread(()->{ L.readLock().lock(); try { l.countDown(); } finally { L.readLock().unlock(); } }),w=new Thread(()->{ L.writeLock().lock(); try { n++; } finally { L.writeLock().unlock(); } }); r1.start();w.start();r2.start();r1.join();r2.join();w.join(); } }
