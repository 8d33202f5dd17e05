import java.util.*;
import java.util.concurrent.atomic.*;
/** Right: ten threads beat every ten milliseconds while main sleeps for half a minute. */
class Main { static volatile boolean stop; static final AtomicInteger beats = new AtomicInteger(), work = new AtomicInteger();
 public static void main(String[] a) throws Exception { List<Thread> ts = new ArrayList<>(); for (int i = 0; i < 10; i++) ts.add(new Thread(() -> { while (!stop) { for (int k = 0; k < 10; k++) beats.incrementAndGet(); try { Thread.sleep(10); } catch (InterruptedException e) { } } })); ts.add(new Thread(() -> { while (!stop) work.incrementAndGet(); })); for (Thread t : ts) t.start(); Thread.sleep(30_000); stop = true; for (Thread t : ts) t.join(); System.out.println("stopped"); } }
