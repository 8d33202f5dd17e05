package org.threadgrader.rule;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.run.Bench;

/** Programs that hand a plain field over by each edge there is: none is accused. */
final class RightProgramsTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    /** A worker writes {@code n} before it hands over, main reads it after. */
    private record Handing(String by, String members, String worker, String main) {}

    private static final List<Handing> HANDINGS = List.of(
            new Handing("join", "", "", "t.join();"),
            new Handing("a timed join", "", "", "while (t.isAlive()) t.join(10);"),
            new Handing("isAlive", "", "", "while (t.isAlive()) { }"),
            new Handing("getState", "", "", "while (t.getState() != Thread.State.TERMINATED) { }"),
            new Handing("activeCount", "", "", "while (Thread.activeCount() > 1) { }"),
            new Handing("a volatile", "static volatile boolean f;", "f = true;", "while (!f) { }"),
            new Handing(
                    "a monitor",
                    "static boolean f;",
                    "synchronized (Main.class) { f = true; Main.class.notifyAll(); }",
                    "synchronized (Main.class) { while (!f) Main.class.wait(); }"),
            new Handing(
                    "a lock",
                    "static boolean f; static ReentrantLock l = new ReentrantLock(); static Condition c ="
                            + " l.newCondition();",
                    "l.lock(); try { f = true; c.signal(); } finally { l.unlock(); }",
                    "l.lock(); try { while (!f) c.await(); } finally { l.unlock(); }"),
            new Handing(
                    "an interrupt",
                    "static Thread m = Thread.currentThread();",
                    "m.interrupt();",
                    "try { Thread.sleep(1000000); } catch (InterruptedException e) { }"),
            new Handing(
                    "an interrupt seen by lockInterruptibly",
                    "static Thread m = Thread.currentThread(); static Lock l = new ReentrantLock();",
                    "m.interrupt();",
                    "try { Thread.yield(); l.lockInterruptibly(); while (true) { l.unlock(); l.lockInterruptibly(); } } catch"
                            + " (InterruptedException e) { }"),
            new Handing(
                    "an interrupt polled",
                    "static Thread m = Thread.currentThread();",
                    "m.interrupt();",
                    "while (!Thread.interrupted()) { }"),
            new Handing("a latch", "static CountDownLatch l = new CountDownLatch(1);", "l.countDown();", "l.await();"),
            new Handing(
                    "a latch polled",
                    "static CountDownLatch l = new CountDownLatch(1);",
                    "l.countDown();",
                    "while (l.getCount() > 0) { }"),
            new Handing("a semaphore", "static Semaphore s = new Semaphore(0);", "s.release();", "s.acquire();"),
            new Handing("a barrier", "static CyclicBarrier b = new CyclicBarrier(2);", "b.await();", "b.await();"),
            new Handing("a phaser", "static Phaser p = new Phaser(2);", "p.arrive();", "p.arriveAndAwaitAdvance();"),
            new Handing(
                    "an exchanger",
                    "static Exchanger<Integer> x = new Exchanger<>();",
                    "x.exchange(1);",
                    "x.exchange(2);"),
            new Handing(
                    "a queue",
                    "static BlockingQueue<Integer> q = new LinkedBlockingQueue<>();",
                    "q.put(1);",
                    "q.take();"),
            new Handing(
                    "a handover",
                    "static SynchronousQueue<Integer> q = new SynchronousQueue<>();",
                    "q.put(1);",
                    "q.take();"),
            new Handing(
                    "a concurrent queue",
                    "static Queue<Integer> q = new ConcurrentLinkedQueue<>();",
                    "q.add(1);",
                    "while (q.poll() == null) { }"),
            new Handing(
                    "an atomic",
                    "static AtomicBoolean f = new AtomicBoolean();",
                    "f.set(true);",
                    "while (!f.get()) { }"),
            new Handing(
                    "a concurrent map",
                    "static Map<Integer, Integer> m = new ConcurrentHashMap<>();",
                    "m.put(1, 1);",
                    "while (m.get(1) == null) { }"),
            new Handing(
                    "computeIfAbsent",
                    "static Map<Integer, Integer> m = new ConcurrentHashMap<>();",
                    "m.computeIfAbsent(1, k -> 1);",
                    "while (!m.containsKey(1)) { }"),
            new Handing(
                    "a synchronised list",
                    "static List<Integer> q = Collections.synchronizedList(new ArrayList<>());",
                    "q.add(1);",
                    "while (q.isEmpty()) { }"),
            new Handing(
                    "a completable future",
                    "static CompletableFuture<Integer> f = new CompletableFuture<>();",
                    "f.complete(1);",
                    "f.join();"),
            new Handing(
                    "a permit",
                    "static Thread m = Thread.currentThread(); static volatile boolean f;",
                    "f = true; LockSupport.unpark(m);",
                    "while (!f) LockSupport.park();"));

    @TestFactory
    List<DynamicTest> aFieldIsHandedOver() {
        return HANDINGS.stream()
                .map(handing -> DynamicTest.dynamicTest(
                        handing.by(),
                        () -> Judged.of(
                                        BENCH,
                                        handing.members()
                                                + " static int n; static int[] a = new int[2]; static void work() { try {"
                                                + " Thread.sleep(5); n = 1; a[1] = 2; " + handing.worker()
                                                + " } catch (Exception e) { throw new IllegalStateException(e); } }",
                                        "Thread t = new Thread(() -> work()); t.start(); " + handing.main()
                                                + " say(n + a[1]);")
                                .isClean()))
                .toList();
    }

    /** Whole programs that are right. */
    private record Right(String what, String members, String body) {}

    private static final List<Right> RIGHTS = List.of(
            new Right(
                    "a lock whose own methods go on to its superclass's",
                    "static class L extends ReentrantLock { @Override public boolean tryLock(long t, TimeUnit u) throws"
                            + " InterruptedException { return super.tryLock(t, u); } @Override public void"
                            + " lockInterruptibly() throws InterruptedException { super.lockInterruptibly(); } @Override"
                            + " public void unlock() { super.unlock(); } } static L l = new L(); static int n; static void"
                            + " work() { try { if (l.tryLock(1, TimeUnit.DAYS)) { n++; l.unlock(); } l.lockInterruptibly();"
                            + " n++; l.unlock(); } catch (InterruptedException e) { throw new IllegalStateException(e); } }",
                    "Thread s = new Thread(() -> work()), t = new Thread(() -> work()); s.start(); t.start(); work();"
                            + " s.join(); t.join(); say(n);"),
            new Right(
                    "joins in monitors of threads",
                    "static void await(Thread t) { try { t.join(100); t.join(); } catch (InterruptedException e) { say(e); } }",
                    "Thread s = new Thread(() -> { synchronized (Thread.currentThread()) { say(1); } }); Thread t = new"
                            + " Thread(() -> await(s)); synchronized (s) { synchronized (s) { s.start(); t.start();"
                            + " s.join(5); s.join(); } synchronized (t) { t.interrupt(); } } t.join();"),
            new Right(
                    "submit and get",
                    "static int n;",
                    "ExecutorService p = Executors.newFixedThreadPool(2); n = 1; Future<?> f = p.submit(() -> { n++; });"
                            + " f.get(); n++; p.submit(() -> { n++; }).get(); say(n); p.shutdown();"),
            new Right(
                    "execute and awaitTermination",
                    "static int n; static int m;",
                    "ExecutorService p = Executors.newFixedThreadPool(2); n = 1; p.execute(() -> { n++; }); p.execute(() -> {"
                            + " m++; }); p.shutdown(); p.awaitTermination(1, TimeUnit.DAYS); say(n + m);"),
            new Right(
                    "invokeAll",
                    "static int[] a = new int[4];",
                    "ExecutorService p = Executors.newFixedThreadPool(2); List<Callable<Integer>> all = new ArrayList<>(); for"
                            + " (int i = 0; i < 4; i++) { int k = i; all.add(() -> a[k] = k); } p.invokeAll(all); say(a[3]);"
                            + " p.shutdown();"),
            new Right(
                    "completion service",
                    "static int[] a = new int[4];",
                    "ExecutorService p = Executors.newFixedThreadPool(2); CompletionService<Integer> s = new"
                            + " ExecutorCompletionService<>(p); for (int i = 0; i < 4; i++) { int k = i; s.submit(() -> { a[k] ="
                            + " 7; return k; }); } for (int i = 0; i < 4; i++) { int k = s.take().get(); say(a[k]); }"
                            + " p.shutdown();"),
            new Right(
                    "callbacks of a future",
                    "static int n;",
                    "CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> { n = 1; return 1; }).thenApply(v -> {"
                            + " n++; return n; }); f.thenAccept(v -> { n++; }).join(); say(n);"),
            new Right(
                    "one element a thread",
                    "static int[] a = new int[3];",
                    "List<Thread> all = new ArrayList<>(); for (int i = 0; i < 3; i++) { int k = i; Thread t = new Thread(() ->"
                            + " { for (int j = 0; j < 50; j++) a[k]++; }); all.add(t); t.start(); } for (Thread t : all)"
                            + " t.join(); say(a[0] + a[1] + a[2]);"),
            new Right(
                    "locks in one order",
                    "static Object a = new Object(), b = new Object(); static int n;",
                    "Runnable r = () -> { for (int i = 0; i < 300; i++) synchronized (a) { synchronized (b) { n++; } } }; Thread"
                            + " s = new Thread(r), t = new Thread(r); s.start(); t.start(); s.join(); t.join(); say(n);"),
            new Right(
                    "a shutdown hook",
                    "static int n;",
                    "Runtime.getRuntime().addShutdownHook(new Thread(() -> say(n))); new Thread(() -> { n = 1; }).start();"),
            new Right(
                    "a handler of its own",
                    "static int n;",
                    "Thread t = new Thread(() -> { n = 1; throw new IllegalStateException(); });"
                            + " t.setUncaughtExceptionHandler((x, e) -> { n++; say(e); }); t.start(); t.join(); say(n);"),
            new Right(
                    "a read-write lock",
                    "static ReadWriteLock l = new ReentrantReadWriteLock(); static int n;",
                    "Runnable r = () -> { for (int i = 0; i < 100; i++) { l.writeLock().lock(); try { n++; } finally {"
                            + " l.writeLock().unlock(); } l.readLock().lock(); try { say(n > 0); } finally { l.readLock().unlock();"
                            + " } } }; Thread s = new Thread(r), t = new Thread(r); s.start(); t.start();"),
            new Right(
                    "writers that go on as readers",
                    "static ReadWriteLock l = new ReentrantReadWriteLock(); static int n;",
                    "Runnable r = () -> { l.writeLock().lock(); n++; l.readLock().lock(); l.writeLock().unlock(); say(n > 0);"
                            + " l.readLock().unlock(); }; Thread s = new Thread(r), t = new Thread(r), u = new Thread(r);"
                            + " s.start(); t.start(); u.start();"),
            new Right(
                    "readers and writers with stamps, which are converted",
                    "static StampedLock l = new StampedLock(); static int n;",
                    "Runnable r = () -> { long s = l.readLock(); say(n >= 0); long w = l.tryConvertToWriteLock(s); if (w == 0) {"
                            + " l.unlockRead(s); w = l.writeLock(); } n++; l.unlockWrite(w); }; Thread s = new Thread(r), t = new"
                            + " Thread(r), u = new Thread(r); s.start(); t.start(); u.start();"),
            new Right(
                    "a daemon",
                    "",
                    "Thread t = new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch"
                            + " (InterruptedException e) { } } }); t.setDaemon(true); t.start(); Thread.sleep(10); say(1);"),
            new Right(
                    "exit beside an idle pool",
                    "",
                    "ExecutorService p = Executors.newFixedThreadPool(2); p.submit(() -> say(1)).get(); System.exit(0);"),
            new Right(
                    "a hook that waits for what it stops",
                    "static volatile boolean on = true;",
                    "Thread t = new Thread(() -> { while (on) Thread.yield(); }); t.setDaemon(true); t.start();"
                            + " Runtime.getRuntime().addShutdownHook(new Thread(() -> { on = false; try { t.join(); } catch"
                            + " (InterruptedException e) { } })); System.exit(0);"),
            new Right(
                    "exit beside a thread that waits for ever",
                    "",
                    "Thread m = Thread.currentThread(); new Thread(() -> { while (m.getState() != Thread.State.WAITING)"
                            + " Thread.yield(); System.exit(0); }).start(); new CountDownLatch(1).await();"),
            new Right(
                    "fences around an opaque flag",
                    "static int n, f; static java.lang.invoke.VarHandle F; static { try { F = java.lang.invoke.MethodHandles"
                            + ".lookup().findStaticVarHandle(Main.class, \"f\", int.class); } catch"
                            + " (ReflectiveOperationException e) { throw new Error(e); } }",
                    "new Thread(() -> { n = 1; java.lang.invoke.VarHandle.releaseFence(); F.setOpaque(1); }).start(); while"
                            + " ((int) F.getOpaque() == 0) { } java.lang.invoke.VarHandle.acquireFence(); say(n);"),
            new Right(
                    "a full fence before an opaque write that a volatile read sees",
                    "static int n; static volatile int f; static java.lang.invoke.VarHandle F; static { try { F ="
                            + " java.lang.invoke.MethodHandles.lookup().findStaticVarHandle(Main.class, \"f\", int.class); }"
                            + " catch (ReflectiveOperationException e) { throw new Error(e); } }",
                    "new Thread(() -> { n = 1; java.lang.invoke.VarHandle.fullFence(); F.setOpaque(1); }).start(); while"
                            + " (f == 0) { } say(n);"),
            new Right(
                    "an array grown until all threads fit in",
                    "",
                    "ThreadGroup g = Thread.currentThread().getThreadGroup(); Thread[] all = new Thread[1]; int n ="
                            + " g.enumerate(all); while (n == all.length) { all = new Thread[2 * all.length]; n ="
                            + " g.enumerate(all); } say(n);"),
            new Right(
                    "a latch and exit",
                    "static CountDownLatch l = new CountDownLatch(2);",
                    "Runnable r = () -> { say(1); l.countDown(); }; new Thread(r).start(); new Thread(r).start(); l.await();"
                            + " System.exit(0);"),
            new Right(
                    "locks in both orders behind a gate",
                    "static Object a = new Object(), b = new Object(), g = new Object();",
                    "Thread s = new Thread(() -> { synchronized (g) { synchronized (a) { synchronized (b) { say(1); } } } });"
                            + " s.start(); synchronized (g) { synchronized (b) { synchronized (a) { say(2); } } }"),
            new Right(
                    "locks in both orders one after the other",
                    "static Object a = new Object(), b = new Object();",
                    "Thread s = new Thread(() -> { synchronized (a) { synchronized (b) { say(1); } } }); s.start(); s.join();"
                            + " synchronized (b) { synchronized (a) { say(2); } }"),
            new Right(
                    "locks in both orders, one of them tried",
                    "static Lock a = new ReentrantLock(), b = new ReentrantLock();",
                    "Thread s = new Thread(() -> { a.lock(); b.lock(); say(1); b.unlock(); a.unlock(); }); s.start(); b.lock(); if"
                            + " (a.tryLock()) { say(2); a.unlock(); } b.unlock();"),
            new Right(
                    "a bounded buffer",
                    "static Object[] d = new Object[2]; static int n; static synchronized void put(int i)"
                            + " throws Exception { while (n == 2) Main.class.wait(); d[n++] = i; Main.class.notifyAll(); } static"
                            + " synchronized Object take() throws Exception { while (n == 0) Main.class.wait();"
                            + " Main.class.notifyAll(); return d[--n]; }",
                    "Thread t = new Thread(() -> { try { for (int i = 0; i < 20; i++) put(i); } catch (Exception e) { } });"
                            + " t.start(); for (int i = 0; i < 20; i++) say(take() != null); t.join();"),
            new Right(
                    "an immutable object handed over",
                    "static class Point { final int[] xy; Point() { xy = new int[] {1, 2}; } }"
                            + " static volatile Point p;",
                    "Thread t = new Thread(() -> { p = new Point(); }); t.start(); while (p == null) { } say(p.xy[1]);"),
            new Right(
                    "a barrier in rounds",
                    "static int[] a = new int[2]; static CyclicBarrier b = new CyclicBarrier(2);",
                    "Thread t = new Thread(() -> { try { for (int i = 0; i < 5; i++) { a[0]++; b.await(); say(a[1]); b.await(); }"
                            + " } catch (Exception e) { } }); t.start(); for (int i = 0; i < 5; i++) { a[1]++; b.await();"
                            + " say(a[0]); b.await(); }"),
            new Right(
                    "a consumer told to stop",
                    "static BlockingQueue<Integer> q = new ArrayBlockingQueue<>(2);",
                    "Thread t = new Thread(() -> { try { int i; while ((i = q.take()) >= 0) say(i); } catch (InterruptedException"
                            + " e) { } }); t.start(); for (int i = 0; i < 5; i++) q.put(i); q.put(-1);"),
            new Right(
                    "a sleeper that looked often ends by an interrupt before a join's limit",
                    "static volatile boolean stop;",
                    "Thread t = new Thread(() -> { try { while (!stop) Thread.sleep(60_000); } catch (InterruptedException e) { }"
                            + " }); t.start(); Thread.sleep(150_000); t.interrupt(); t.join(5000); if (t.isAlive()) throw new"
                            + " AssertionError();"),
            new Right(
                    "a waiter that looked often is woken before a join's limit",
                    "static boolean stop;",
                    "Thread t = new Thread(() -> { synchronized (Main.class) { try { while (!stop) Main.class.wait(60_000); }"
                            + " catch (InterruptedException e) { } } }); t.start(); Thread.sleep(150_000); synchronized"
                            + " (Main.class) { stop = true; Main.class.notifyAll(); } t.join(5000); if (t.isAlive()) throw new"
                            + " AssertionError();"),
            new Right(
                    "main looks until another thread queues for its lock",
                    "static ReentrantLock l = new ReentrantLock();",
                    "l.lock(); Thread t = new Thread(() -> { l.lock(); l.unlock(); }); t.start(); while (!l.hasQueuedThread(t))"
                            + " Thread.yield(); l.unlock(); t.join();"),
            new Right(
                    "main looks until a condition of its lock has a waiter",
                    "static ReentrantLock l = new ReentrantLock(); static Condition c = l.newCondition();",
                    "Thread t = new Thread(() -> { l.lock(); try { c.awaitUninterruptibly(); } finally { l.unlock(); } }); t.start();"
                            + " boolean w = false; while (!w) { l.lock(); w = l.hasWaiters(c) && l.getWaitQueueLength(c) == 1; l.unlock();"
                            + " Thread.yield(); } l.lock(); c.signal(); if (l.hasWaiters(c)) throw new AssertionError(); l.unlock(); t.join();"),
            new Right(
                    "main asks its lock's own class who waits",
                    "static class L extends ReentrantLock { public Collection<Thread> getQueuedThreads() { return"
                            + " super.getQueuedThreads(); } public boolean hasWaiters(Condition c) { return super.hasWaiters(c); }"
                            + " Collection<Thread> waiting(Condition c) { return getWaitingThreads(c); } } static L l = new L();"
                            + " static Condition c = l.newCondition();",
                    "Thread t = new Thread(() -> { l.lock(); try { c.awaitUninterruptibly(); } finally { l.unlock(); } }); t.start();"
                            + " while (true) { l.lock(); if (l.hasWaiters(c)) break; l.unlock(); Thread.yield(); } if"
                            + " (!l.waiting(c).contains(t)) throw new AssertionError(); c.signal(); if (!l.getQueuedThreads().contains(t) ||"
                            + " !l.hasQueuedThread(t) || l.hasWaiters(c)) throw new AssertionError(); l.unlock(); t.join();"),
            new Right(
                    "main asks its pair of locks who wants to read and who to write",
                    "static class L extends ReentrantReadWriteLock { Collection<Thread> readers() { return"
                            + " getQueuedReaderThreads(); } Collection<Thread> writers() { return getQueuedWriterThreads(); }"
                            + " Collection<Thread> all() { return getQueuedThreads(); } } static L l = new L();",
                    "l.writeLock().lock(); Thread r = new Thread(() -> { l.readLock().lock(); l.readLock().unlock(); }), w = new"
                            + " Thread(() -> { l.writeLock().lock(); l.writeLock().unlock(); }); r.start(); w.start(); while"
                            + " (l.getQueueLength() < 2) Thread.yield(); if (!l.readers().equals(List.of(r)) ||"
                            + " !l.writers().equals(List.of(w)) || l.all().size() != 2) throw new AssertionError();"
                            + " l.writeLock().unlock(); r.join(); w.join();"),
            new Right(
                    "main asks its semaphore who waits",
                    "static class P extends Semaphore { P() { super(0); } Collection<Thread> waiting() { return getQueuedThreads();"
                            + " } } static P p = new P();",
                    "Thread t = new Thread(() -> p.acquireUninterruptibly()); t.start(); while (!p.waiting().contains(t))"
                            + " Thread.yield(); p.release(); t.join();"),
            new Right(
                    "main looks until a thread is parked for what it has said",
                    "static volatile boolean go;",
                    "Object b = new Object(); Thread t = new Thread(() -> { while (!go) LockSupport.park(b); go = false;"
                            + " LockSupport.setCurrentBlocker(Main.class); while (!go) LockSupport.park(); }); t.start(); while"
                            + " (LockSupport.getBlocker(t) != b) Thread.yield(); go = true; LockSupport.unpark(t); while"
                            + " (LockSupport.getBlocker(t) != Main.class) Thread.yield(); go = true; LockSupport.unpark(t); t.join();"),
            new Right(
                    "main looks until a thread is parked for a lock",
                    "static ReentrantLock l = new ReentrantLock();",
                    "l.lock(); Thread t = new Thread(() -> { l.lock(); l.unlock(); }); t.start(); while (LockSupport.getBlocker(t) =="
                            + " null) Thread.yield(); l.unlock(); t.join(); if (LockSupport.getBlocker(t) != null) throw new"
                            + " AssertionError();"),
            new Right(
                    "main looks until somebody waits for a permit",
                    "static Semaphore s = new Semaphore(0);",
                    "Thread t = new Thread(() -> s.acquireUninterruptibly()); t.start(); while (s.getQueueLength() == 0)"
                            + " Thread.yield(); s.release(); t.join();"),
            new Right(
                    "main looks until a reader queues for its write lock",
                    "static ReentrantReadWriteLock l = new ReentrantReadWriteLock();",
                    "l.writeLock().lock(); Thread t = new Thread(() -> { l.readLock().lock(); l.readLock().unlock(); }); t.start();"
                            + " while (!l.hasQueuedThreads() || !l.hasQueuedThread(t)) Thread.yield(); l.writeLock().unlock(); t.join();"),
            new Right(
                    "a thread local",
                    "static ThreadLocal<List<Integer>> l = ThreadLocal.withInitial(ArrayList::new);",
                    "Runnable r = () -> { l.get().add(1); say(l.get().size()); }; new Thread(r).start(); new Thread(r).start();"),
            new Right(
                    "what the constructor of a thread prepares",
                    "static class W extends Thread { int n; List<Integer> l = new"
                            + " ArrayList<>(); W(int n) { this.n = n; l.add(n); } public void run() { l.add(n++); } }",
                    "List<W> all = new ArrayList<>(); for (int i = 0; i < 3; i++) { W w = new W(i); all.add(w); w.start(); } for"
                            + " (W w : all) { w.join(); say(w.n + w.l.size()); }"));

    @TestFactory
    List<DynamicTest> aRightProgramIsNotAccused() {
        return RIGHTS.stream()
                .map(right -> DynamicTest.dynamicTest(
                        right.what(),
                        () -> Judged.of(BENCH, right.members(), right.body()).isClean()))
                .toList();
    }
}
