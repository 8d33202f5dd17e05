package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.Golden;
import org.threadgrader.run.Bench;

/** Programs that are wrong in one way, which run 0 shows: each is accused of that and of nothing else. */
final class FaultyProgramsTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private record Faulty(String what, String reason, String members, String body) {}

    private static final Map<Faulty, Judged> JUDGED = new ConcurrentHashMap<>();

    private static final String TWO =
            "Thread s = new Thread(r), t = new Thread(r); s.start(); t.start(); s.join(); t.join();";

    private static final List<Faulty> FAULTIES = List.of(
            new Faulty("a shared counter", "race-field", "static int n;", "Runnable r = () -> { n++; }; " + TWO),
            new Faulty(
                    "a missing wait", "race-field", "static int n;", "new Thread(() -> { n = 1; }).start(); say(n);"),
            new Faulty(
                    "a latch of one round in two",
                    "race-field",
                    "static int n; static CountDownLatch l = new CountDownLatch(1);",
                    "for (int i = 0; i < 2; i++) { Thread t = new Thread(() -> { n++; l.countDown(); }); t.start();"
                            + " l.await(); say(n); }"),
            new Faulty(
                    "an instance's field",
                    "race-field",
                    "int n;",
                    "Main m = new Main(); Runnable r = () -> { m.n++; }; " + TWO),
            new Faulty(
                    "a volatile counter",
                    "lost-update",
                    "static volatile int n;",
                    "Thread t = new Thread(() -> { int old = n; try { Thread.sleep(9); } catch (InterruptedException e) { } n ="
                            + " old + 1; }); t.start(); Thread.sleep(1); n++; t.join(); say(n);"),
            new Faulty(
                    "an atomic counter in two steps",
                    "lost-update",
                    "static final AtomicInteger n = new AtomicInteger();",
                    "Thread t = new Thread(() -> { int old = n.get(); try { Thread.sleep(9); } catch (InterruptedException e) { }"
                            + " n.set(old + 1); }); t.start(); Thread.sleep(1); n.incrementAndGet(); t.join(); say(n);"),
            new Faulty(
                    "a counter by a synchronized getter and setter",
                    "lost-update",
                    "int n; synchronized int n() { return n; } synchronized void n(int to) { n = to; }",
                    "Main m = new Main(); Thread t = new Thread(() -> { int old = m.n(); try { Thread.sleep(9); } catch"
                            + " (InterruptedException e) { } m.n(old + 1); }); t.start(); Thread.sleep(1); m.n(m.n() + 1);"
                            + " t.join(); say(m.n());"),
            new Faulty(
                    "a map's count by get and put",
                    "lost-update",
                    "static final Map<String, Integer> n = new ConcurrentHashMap<>(Map.of(\"a\", 0));",
                    "Thread t = new Thread(() -> { int old = n.get(\"a\"); try { Thread.sleep(9); } catch"
                            + " (InterruptedException e) { } n.put(\"a\", old + 1); }); t.start(); Thread.sleep(1);"
                            + " n.put(\"a\", n.get(\"a\") + 1); t.join(); say(n.get(\"a\"));"),
            new Faulty(
                    "an element of a list by get and set",
                    "lost-update",
                    "static final List<Integer> n = Collections.synchronizedList(new ArrayList<>(List.of(0)));",
                    "Thread t = new Thread(() -> { int old = n.get(0); try { Thread.sleep(9); } catch"
                            + " (InterruptedException e) { } n.set(0, old + 1); }); t.start(); Thread.sleep(1);"
                            + " n.set(0, n.get(0) + 1); t.join(); say(n.get(0));"),
            new Faulty(
                    "a balance that is asked for and then taken from",
                    "lost-update",
                    "int n = 9; synchronized int n() { return n; } synchronized void take() { n -= 9; }",
                    "Main m = new Main(); Thread t = new Thread(() -> { if (m.n() >= 9) { try { Thread.sleep(9); } catch"
                            + " (InterruptedException e) { } m.take(); } }); t.start(); Thread.sleep(1); if (m.n() >= 9) m.take();"
                            + " t.join(); say(m.n());"),
            new Faulty(
                    "two locks",
                    "race-field",
                    "static int n; static Object a = new Object(), b = new Object();",
                    "Thread s = new Thread(() -> { synchronized (a) { n++; } }); s.start(); synchronized (b) { n++; }"),
            new Faulty(
                    "a counter under a read lock",
                    "race-field",
                    "static int n; static ReadWriteLock l = new ReentrantReadWriteLock();",
                    "Runnable r = () -> { l.readLock().lock(); try { n++; } finally { l.readLock().unlock(); } }; "
                            + TWO),
            new Faulty(
                    "a reader that joins another one behind a writer",
                    "deadlock-cycle",
                    "static int n; static ReadWriteLock l = new ReentrantReadWriteLock();",
                    "l.readLock().lock(); Thread w = new Thread(() -> { l.writeLock().lock(); n++; l.writeLock().unlock(); });"
                            + " Thread r = new Thread(() -> {\n l.readLock().lock(); say(n); l.readLock().unlock(); });"
                            + " w.start(); r.start();\n r.join(); l.readLock().unlock();"),
            new Faulty(
                    "a counter under the stamps of readers",
                    "race-field",
                    "static int n; static StampedLock l = new StampedLock();",
                    "Runnable r = () -> { long s = l.readLock(); n++; l.unlockRead(s); }; " + TWO),
            new Faulty(
                    "one element",
                    "race-element",
                    "static int[] a = new int[3];",
                    "Runnable r = () -> { a[1]++; }; " + TWO),
            new Faulty(
                    "a list",
                    "race-collection",
                    "static List<Integer> l = new ArrayList<>();",
                    "Runnable r = () -> { l.add(1); }; " + TWO),
            new Faulty(
                    "a synchronized list walked without its lock",
                    "race-collection",
                    "static List<Integer> l = Collections.synchronizedList(new ArrayList<>(List.of(1)));",
                    "Thread s = new Thread(() -> { for (int i : l) say(i); }); s.start(); Thread t = new Thread(() -> "
                            + "l.set(0, 2)); t.start(); s.join(); t.join();"),
            new Faulty(
                    "a map",
                    "race-collection",
                    "static Map<Integer, Integer> l = new HashMap<>();",
                    "Runnable r = () -> { l.put(1, 1); }; " + TWO),
            new Faulty(
                    "an element of a list",
                    "race-element",
                    "static List<Integer> l = new ArrayList<>(List.of(1, 2));",
                    "Runnable r = () -> { l.set(1, l.get(1) + 1); }; " + TWO),
            new Faulty(
                    "the value of a key",
                    "race-value",
                    "static Map<String, Integer> m = new HashMap<>(Map.of(\"a\", 1));",
                    "Runnable r = () -> { m.put(\"a\", m.get(\"a\") + 1); }; " + TWO),
            new Faulty(
                    "a thread that is woken too early",
                    "lost-signal",
                    "static boolean ready; static Object o = new Object();",
                    "Thread s = new Thread(() -> { synchronized (o) { while (!ready) { try { o.wait(); }"
                            + " catch (InterruptedException e) { return; } } } }); s.start(); Thread.sleep(9);"
                            + " synchronized (o) { o.notifyAll(); } Thread.sleep(9); synchronized (o) { ready = true; }"),
            new Faulty(
                    "a signal that another thread has used",
                    "lost-signal",
                    "static int items; static Object o = new Object();",
                    "Runnable r = () -> { synchronized (o) { while (items == 0) { try { o.wait(); }"
                            + " catch (InterruptedException e) { return; } } items--; } };"
                            + " new Thread(r).start(); Thread.sleep(9); synchronized (o) { items++; o.notifyAll(); }"
                            + " Thread.sleep(9); new Thread(r).start();"),
            new Faulty(
                    "a signal before the wait, by threads that count",
                    "lost-signal",
                    "static int calls; static Object o = new Object();",
                    "Thread s = new Thread(() -> { synchronized (o) { calls++; try { o.wait(); } catch"
                            + " (InterruptedException e) { return; } } }); synchronized (o) { calls++; o.notify(); }"
                            + " s.start();"),
            new Faulty(
                    "a signal before the wait, by threads that have counted and given up the lock",
                    "lost-signal",
                    "static int calls; static Object o = new Object();",
                    "Thread s = new Thread(() -> { synchronized (o) { calls++; } synchronized (o) { try { o.wait(); } catch"
                            + " (InterruptedException e) { return; } } }); synchronized (o) { calls++; o.notify(); }"
                            + " s.start();"),
            new Faulty(
                    "a signal that is missing after one that was heard",
                    "never-signalled",
                    "static int jobs, done; static boolean stop; static Object o = new Object();",
                    "Thread s = new Thread(() -> { synchronized (o) { while (true) { while (jobs == 0 && !stop) { try {"
                            + " o.wait(); } catch (InterruptedException e) { return; } } if (jobs == 0) return; jobs--;"
                            + " done++; } } }); s.start(); Thread.sleep(9); synchronized (o) { jobs++; o.notify(); }"
                            + " Thread.sleep(9); synchronized (o) { stop = true; }"),
            new Faulty(
                    "a signal that is missing after one that another thread has heard",
                    "lost-signal",
                    "static int jobs; static boolean stop; static Object o = new Object();",
                    "Runnable r = () -> { synchronized (o) { while (jobs == 0 && !stop) { try { o.wait(); } catch"
                            + " (InterruptedException e) { return; } } jobs--; } };"
                            + " new Thread(r).start(); new Thread(r).start(); Thread.sleep(9); synchronized (o) { jobs++;"
                            + " o.notify(); } Thread.sleep(9); synchronized (o) { stop = true; }"),
            new Faulty(
                    "a change after the last signal, by one of many who take turns",
                    "never-signalled",
                    "static int turn; static Object o = new Object(); static void await(int own) { while (turn != own) { try {"
                            + " o.wait(); } catch (InterruptedException e) { return; } } }",
                    "Thread s = new Thread(() -> { synchronized (o) { turn = 1; o.notifyAll(); } }); s.start(); s.join();"
                            + " Thread t = new Thread(() -> { synchronized (o) { await(2); } }); t.start(); Thread.sleep(9);"
                            + " synchronized (o) { turn = 2; }"),
            new Faulty(
                    "a barrier of the program's own to which one comes once less",
                    "never-signalled",
                    "static int come, round; static Object o = new Object(); static void meet() { synchronized (o) { int own ="
                            + " round; if (++come == 2) { come = 0; round++; o.notifyAll(); } else {\nwhile (own == round) {\ntry {"
                            + " o.wait(); } catch (InterruptedException e) { return; } } } } }",
                    "Thread s = new Thread(() -> { meet(); meet(); }); s.start(); Thread.sleep(9); meet(); s.join();"),
            new Faulty(
                    "a turn that never comes",
                    "never-signalled",
                    "static int turn; static Object o = new Object(); static void await(int own) { while (turn != own) { try {"
                            + " o.wait(); } catch (InterruptedException e) { return; } } }",
                    "Thread s = new Thread(() -> { synchronized (o) { turn = 1; o.notifyAll(); } }); s.start(); s.join();"
                            + " new Thread(() -> { synchronized (o) { await(2); } }).start();"),
            new Faulty(
                    "a wake-up for another one's turn",
                    "lost-signal",
                    "static int turn; static Object o = new Object();",
                    "new Thread(() -> { synchronized (o) { while (turn != 2) { try { o.wait(); } catch (InterruptedException e) {"
                            + " return; } } } }).start(); Thread.sleep(9); synchronized (o) { turn = 1; o.notify(); }"),
            new Faulty(
                    "a read lock that is to become the write lock",
                    "deadlock-self",
                    "static ReadWriteLock l = new ReentrantReadWriteLock();",
                    "l.readLock().lock(); l.writeLock().lock();"),
            new Faulty(
                    "two read locks that are to become the write lock",
                    "deadlock-cycle",
                    "static ReadWriteLock l = new ReentrantReadWriteLock(); static CountDownLatch both = new CountDownLatch(2);",
                    "Runnable r = () -> { l.readLock().lock(); both.countDown(); try { both.await(); } catch"
                            + " (InterruptedException e) { return; } l.writeLock().lock(); }; " + TWO),
            new Faulty(
                    "a read stamp that is to become the write lock",
                    "deadlock-self",
                    "static StampedLock l = new StampedLock();",
                    "long s = l.readLock();\n l.writeLock();"),
            new Faulty(
                    "two read stamps that are to become the write lock",
                    "deadlock-cycle",
                    "static StampedLock l = new StampedLock(); static CountDownLatch both = new CountDownLatch(2);",
                    "Runnable r = () -> { l.readLock(); both.countDown(); try { both.await(); } catch (InterruptedException e) {"
                            + " return; }\n l.writeLock(); };\n " + TWO),
            new Faulty(
                    "three permits at once, of which none is given back",
                    "unlock-not-reached",
                    "static Semaphore s = new Semaphore(3);",
                    "Thread t = new Thread(() -> s.acquireUninterruptibly(3));\n t.start(); t.join();\n s.acquire();"),
            new Faulty(
                    "two permits and another one, of which one is given back",
                    "unlock-not-reached",
                    "static Semaphore s = new Semaphore(3);",
                    "Thread t = new Thread(() -> {\n s.acquireUninterruptibly(2);\n s.acquireUninterruptibly();\n s.release(); });\n"
                            + " t.start(); t.join();\n s.acquire(3);"),
            new Faulty(
                    "a permit taken twice and given back once",
                    "unlock-not-reached",
                    "static Semaphore s = new Semaphore(1);",
                    "Thread t = new Thread(() -> { try { s.acquire(); s.release(); s.acquire(); } catch (InterruptedException e) { }"
                            + " }); t.start(); t.join(); s.acquire();"),
            new Faulty(
                    "one permit of several given back",
                    "unlock-not-reached",
                    "static Semaphore s = new Semaphore(3);",
                    "Thread t = new Thread(() -> { try { s.acquire(3); s.release(); } catch (InterruptedException e) { } });"
                            + " t.start(); t.join(); s.acquire(2);"),
            new Faulty(
                    "a change without a signal, after a signal that came too early",
                    "lost-signal",
                    "static boolean open; static Object o = new Object();",
                    "Thread t = new Thread(() -> { synchronized (o) { while (!open) { try { o.wait(); } catch"
                            + " (InterruptedException e) { return; } } } }); t.start(); Thread.sleep(9); synchronized (o) {"
                            + " o.notify(); } Thread.sleep(9); synchronized (o) { open = true; }"),
            new Faulty(
                    "a signal that who makes room forgets",
                    "never-signalled",
                    "static int count; static Lock l = new ReentrantLock(); static Condition full = l.newCondition(), empty ="
                            + " l.newCondition();",
                    "Thread s = new Thread(() -> { for (int i = 0; i < 3; i++) { l.lock(); try { while (count == 0)"
                            + " empty.await(); count = 0; } catch (InterruptedException e) { return; } finally { l.unlock(); }"
                            + " } }); s.start(); for (int i = 0; i < 3; i++) { l.lock(); try { while (count == 1)"
                            + " full.await(); count = 1; empty.signal(); } finally { l.unlock(); } }"),
            new Faulty(
                    "an unpark before the start",
                    "lost-signal",
                    "",
                    "Thread s = new Thread(() -> LockSupport.park()); LockSupport.unpark(s); s.start();"),
            new Faulty(
                    "a permit that an earlier park has used",
                    "lost-signal",
                    "static volatile int n;",
                    "Thread s = new Thread(() -> { while (n < 2) LockSupport.park(); }); s.start(); Thread.sleep(9);"
                            + " n = 1; LockSupport.unpark(s); Thread.sleep(9); n = 2;"),
            new Faulty(
                    "an interrupt that is swallowed",
                    "queue-empty",
                    "static BlockingQueue<Integer> q = new LinkedBlockingQueue<>();",
                    "Thread s = new Thread(() -> { while (true) { try { say(q.take()); }"
                            + " catch (InterruptedException e) { say(0); } } }); s.start();"
                            + " q.add(1); Thread.sleep(9); s.interrupt(); s.join();"),
            new Faulty(
                    "an interrupt that is cleared in a loop that counts",
                    "endless",
                    "static int n;",
                    "Thread s = new Thread(() -> { while (!Thread.currentThread().isInterrupted()) { n++; try {\n"
                            + " Thread.sleep(20); } catch (InterruptedException e) {\n } } }); s.start(); Thread.sleep(9);"
                            + " s.interrupt();\n s.join();"),
            new Faulty(
                    "a heartbeat that nobody stops",
                    "endless",
                    "static volatile boolean on = true; static int n;",
                    "Thread s = new Thread(() -> { while (on) { n++; try {\n Thread.sleep(20); } catch (InterruptedException e) {"
                            + " return; } } }); s.start();\n s.join();"),
            new Faulty(
                    "a heartbeat that outlives main",
                    "endless",
                    "static volatile boolean on = true; static int n;",
                    "Thread s = new Thread(() -> { while (on) { n++; try {\n Thread.sleep(20); } catch (InterruptedException e) {"
                            + " return; } } }); s.start();"),
            new Faulty(
                    "an interrupt that is cleared in a loop",
                    "no-progress",
                    "",
                    "Thread s = new Thread(() -> { while (!Thread.currentThread().isInterrupted()) { try { Thread.sleep(5); }"
                            + " catch (InterruptedException e) { } } }); s.start(); Thread.sleep(9); s.interrupt(); s.join();"),
            new Faulty(
                    "a lock order that gets stuck",
                    "deadlock-cycle",
                    "static Object a = new Object(), b = new Object();",
                    "Thread s = new Thread(() -> { synchronized (a) { Thread.yield(); synchronized (b) { say(1); } } });"
                            + " s.start(); synchronized (b) { Thread.yield(); synchronized (a) { say(2); } }"),
            new Faulty(
                    "locks of java.util.concurrent",
                    "deadlock-cycle",
                    "static Lock a = new ReentrantLock(), b = new ReentrantLock();",
                    "Thread s = new Thread(() -> { a.lock(); Thread.yield(); b.lock(); }); s.start(); b.lock();"
                            + " Thread.yield(); a.lock();"),
            new Faulty(
                    "a lock order that does not get stuck",
                    "lock-order",
                    "static Object a = new Object(), b = new Object();",
                    "Thread s = new Thread(() -> {\n synchronized (a) {\n synchronized (b) { say(1); } } }); s.start();\n"
                            + " synchronized (b) {\n synchronized (a) { say(2); } }"),
            new Faulty(
                    "philosophers",
                    "lock-order",
                    "static Lock[] f = {new ReentrantLock(), new ReentrantLock(), new ReentrantLock()};",
                    "for (int i = 0; i < 3; i++) { int k = i; new Thread(() -> { f[k].lock();\n f[(k + 1) % 3].lock(); say(k);"
                            + " f[k].unlock(); f[(k + 1) % 3].unlock(); }).start(); }"),
            new Faulty("join on itself", "deadlock-self", "", "Thread.currentThread().join();"),
            new Faulty(
                    "joins in a circle",
                    "deadlock-cycle",
                    "static Thread s, m = Thread.currentThread();",
                    "s = new Thread(() -> { try { m.join(); } catch (InterruptedException e) { } }); s.start(); s.join();"),
            new Faulty(
                    "an upgrade of a read lock",
                    "deadlock-self",
                    "static ReadWriteLock l = new ReentrantReadWriteLock();",
                    "l.readLock().lock(); l.writeLock().lock();"),
            new Faulty(
                    "a permit that another one gives, who waits for something else",
                    "deadlock-self",
                    "static Semaphore table = new Semaphore(1), tobacco = new Semaphore(0);",
                    "new Thread(() -> { tobacco.acquireUninterruptibly(2);\n table.release(); }).start();\n table.acquire();"
                            + " tobacco.release();\n table.acquire();"),
            new Faulty(
                    "permits taken one by one, after a round in which all went well",
                    "deadlock-cycle",
                    "static Semaphore p = new Semaphore(2); static void two(boolean yields) { p.acquireUninterruptibly(); if"
                            + " (yields) Thread.yield(); p.acquireUninterruptibly(); say(1); p.release(); p.release(); }",
                    "two(false); Thread s = new Thread(() -> two(true)), t = new Thread(() -> two(true)); s.start(); t.start();"),
            new Faulty(
                    "a lost signal",
                    "lost-signal",
                    "static Object o = new Object();",
                    "Thread t = new Thread(() -> { synchronized (o) { o.notify(); } }); t.start(); t.join(); synchronized (o) {"
                            + " o.wait(); }"),
            new Faulty(
                    "a change without a signal, seen past another lock",
                    "never-signalled",
                    "static Object o = new Object(), p = new Object(); static boolean ready, stop;",
                    "Thread t = new Thread(() -> { synchronized (o) { while (!stop) {\n synchronized (p) { say(ready); }\n try {"
                            + " o.wait(); } catch (InterruptedException e) { } } } });\n synchronized (o) { ready = true;\n"
                            + " o.notify(); }\n t.start(); Thread.sleep(1);\n synchronized (o) { stop = true; }"),
            new Faulty(
                    "a signal to one of two, told before what it is of",
                    "lost-signal",
                    "static Object o = new Object(), p = new Object(); static boolean open;",
                    "Runnable r = () -> { synchronized (o) { while (!open) { try { o.wait(); } catch (InterruptedException e) { } } }"
                            + " };\n new Thread(r).start(); new Thread(r).start(); Thread.sleep(1);\n synchronized (o) {\n o.notify();"
                            + " synchronized (p) { }\n open = true; }"),
            new Faulty(
                    "a wrong one woken, and a number counted on that is only printed",
                    "lost-signal",
                    "static Object o = new Object(); static int turn, seen; static void play(int mine) { synchronized (o) { while"
                            + " (turn != mine) {\n say(seen); try { o.wait(); } catch (InterruptedException e) { } } } }",
                    "new Thread(() -> play(1)).start(); Thread.sleep(1); new Thread(() -> play(2)).start(); Thread.sleep(1);\n"
                            + " synchronized (o) { turn = 2;\n o.notify(); }\n Thread.sleep(1);\n synchronized (o) { seen++; }"),
            new Faulty(
                    "a wait on a thread that has ended",
                    "lost-signal",
                    "",
                    "Thread t = new Thread(() -> { }); t.start(); t.join(); synchronized (t) { t.wait(); }"),
            new Faulty(
                    "no signal",
                    "never-signalled",
                    "static Object o = new Object();",
                    "synchronized (o) { o.wait(); }"),
            new Faulty("park without unpark", "never-signalled", "", "LockSupport.park();"),
            new Faulty(
                    "a lock kept by an exception",
                    "unlock-not-reached",
                    "static Lock l = new ReentrantLock();",
                    "Thread t = new Thread(() -> { l.lock(); say(1); Thread.yield(); }); t.start(); t.join(); l.lock();"),
            new Faulty(
                    "a broken double-checked lock",
                    "race-field",
                    "static Main m; int n;",
                    "Runnable r = () -> { if (m == null) synchronized (Main.class) { if (m == null) m = new Main(); } say(m !="
                            + " null); }; " + TWO),
            new Faulty(
                    "one who takes a notify meant for another",
                    "lost-signal",
                    "static final Object o = new Object();",
                    "Runnable r = () -> { synchronized (o) { try { o.wait(); } catch (InterruptedException e) { } } };"
                            + " new Thread(r).start(); new Thread(r).start(); Thread.sleep(5); synchronized (o) { o.notify(); }"),
            new Faulty(
                    "a latch",
                    "too-few-latch",
                    "static CountDownLatch l = new CountDownLatch(2);",
                    "new Thread(() -> l.countDown()).start(); l.await();"),
            new Faulty(
                    "a barrier",
                    "too-few-barrier",
                    "static CyclicBarrier l = new CyclicBarrier(3);",
                    "new Thread(() -> { try { l.await(); } catch (Exception e) { } }).start(); l.await();"),
            new Faulty("a semaphore", "too-few-permits", "static Semaphore l = new Semaphore(0);", "l.acquire();"),
            new Faulty(
                    "an empty queue",
                    "queue-empty",
                    "static BlockingQueue<Integer> q = new LinkedBlockingQueue<>();",
                    "q.take();"),
            new Faulty(
                    "a full queue",
                    "queue-full",
                    "static BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);",
                    "q.put(1); q.put(2);"),
            new Faulty(
                    "two queues whose threads wait for each other",
                    "queue-empty",
                    "static BlockingQueue<Integer> q = new LinkedBlockingQueue<>(), r = new LinkedBlockingQueue<>();",
                    "new Thread(() -> { try { say(q.take()); r.put(1); } catch (InterruptedException e) { } }).start();\n"
                            + "say(r.take()); q.put(1);"),
            new Faulty(
                    "a second permit where there is one",
                    "deadlock-self",
                    "static Semaphore s = new Semaphore(1);",
                    "s.acquire();\n s.acquire();"),
            new Faulty(
                    "a thread that waits on itself",
                    "never-signalled",
                    "",
                    "Thread t = Thread.currentThread(); synchronized (t) {\n t.wait(); }"),
            new Faulty(
                    "a wait for a latch under the lock that whoever counts it down needs",
                    "too-few-latch",
                    "static CountDownLatch l = new CountDownLatch(1); static Object lock = new Object();",
                    "new Thread(() -> { synchronized (lock) { l.countDown(); } }).start();\n"
                            + " synchronized (lock) {\n l.await(); }"),
            new Faulty(
                    "a wait for an element with the permit that whoever puts it needs",
                    "queue-empty",
                    "static BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1); static Semaphore s = new Semaphore(1);",
                    "new Thread(() -> { s.acquireUninterruptibly(); q.add(1); s.release(); }).start();\n"
                            + " s.acquire();\n q.take(); s.release();"),
            new Faulty(
                    "computations of two keys",
                    "race-field",
                    "static ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(); static int n;",
                    "Thread s = new Thread(() -> m.compute(\"a\", (k, v) -> n++)); s.start();\n"
                            + " m.compute(\"b\", (k, v) -> n++); s.join();"),
            new Faulty(
                    "exit under a lock that a hook wants",
                    "exit-waits-for-hook",
                    "static Object l = new Object();",
                    "Runtime.getRuntime().addShutdownHook(new Thread(() -> { synchronized (l) { say(1); } }));"
                            + " synchronized (l) { System.exit(0); }"),
            new Faulty(
                    "a hook that joins whoever called exit",
                    "exit-waits-for-hook",
                    "",
                    "Thread m = Thread.currentThread(); Runtime.getRuntime().addShutdownHook(new Thread(() -> { try {"
                            + " m.join(); } catch (InterruptedException e) { } })); System.exit(0);"),
            new Faulty(
                    "a periodic task that threw",
                    "too-few-latch",
                    "static CountDownLatch l = new CountDownLatch(3);",
                    "ScheduledExecutorService p = Executors.newScheduledThreadPool(1); p.scheduleAtFixedRate(() -> {"
                            + " l.countDown(); if (l.getCount() == 1) throw new IllegalStateException(\"second\"); }, 0, 100,"
                            + " TimeUnit.MILLISECONDS); l.await(); p.shutdown();"),
            new Faulty(
                    "a periodic task that ended with its pool",
                    "too-few-latch",
                    "static CountDownLatch l = new CountDownLatch(2);",
                    "ScheduledExecutorService p = Executors.newScheduledThreadPool(1); p.scheduleAtFixedRate(() ->"
                            + " l.countDown(), 10, 10, TimeUnit.MILLISECONDS); p.shutdown(); l.await();"),
            new Faulty(
                    "a task that shutdownNow dropped",
                    "result-dropped",
                    "",
                    "ExecutorService p = Executors.newSingleThreadExecutor(); p.submit(() -> 1); Future<Integer> f ="
                            + " p.submit(() -> 2); p.shutdownNow(); f.get();"),
            new Faulty(
                    "a task that a policy dropped",
                    "result-dropped",
                    "static ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new"
                            + " ArrayBlockingQueue<>(1), new ThreadPoolExecutor.DiscardPolicy());",
                    "p.submit(() -> 1); p.submit(() -> 2); p.submit(() -> 3).get();"),
            new Faulty(
                    "an oldest task that a policy dropped",
                    "result-dropped",
                    "static ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new"
                            + " ArrayBlockingQueue<>(1), new ThreadPoolExecutor.DiscardOldestPolicy());",
                    "p.submit(() -> 1); Future<Integer> f = p.submit(() -> 2); p.submit(() -> 3); f.get();"),
            new Faulty(
                    "a barrier that was reset",
                    "exception-IllegalStateException",
                    "static CyclicBarrier b = new CyclicBarrier(2);",
                    "Thread t = new Thread(() -> { try { b.await(); } catch (Exception e) { throw new"
                            + " IllegalStateException(e); } }); t.start(); while (b.getNumberWaiting() == 0) Thread.yield();"
                            + " b.reset(); t.join();"),
            new Faulty(
                    "a party that goes without a word",
                    "too-few-phaser",
                    "static Phaser p = new Phaser(2);",
                    "new Thread(() -> p.arrive()).start(); p.arriveAndAwaitAdvance(); p.arriveAndAwaitAdvance();"),
            new Faulty(
                    "a third thread that never comes",
                    "too-few-barrier",
                    "static CyclicBarrier b = new CyclicBarrier(3);",
                    "b.await();"),
            new Faulty("a future never completed", "result-never-comes", "", "new CompletableFuture<Integer>().get();"),
            new Faulty(
                    "a task that waits for another one of its pool",
                    "result-never-comes",
                    "static ExecutorService p = Executors.newSingleThreadExecutor();",
                    "p.submit(() -> p.submit(() -> 1).get()).get();"),
            new Faulty(
                    "a task for a pool that was shut down",
                    "exception-RejectedExecutionException",
                    "static ExecutorService p = Executors.newSingleThreadExecutor();"
                            + " static class Task implements Runnable { public void run() {} public String toString() {"
                            + " return \"that would do nothing at all, however often it might be called\"; } }",
                    "p.shutdown(); p.execute(new Task());"),
            new Faulty(
                    "a pool not shut down",
                    "leak-pool",
                    "",
                    "ExecutorService p = Executors.newFixedThreadPool(2); p.submit(() -> say(1)).get();"),
            new Faulty(
                    "a permit not given back",
                    "unlock-not-reached",
                    "static Semaphore s = new Semaphore(1);",
                    "Thread t = new Thread(() -> s.acquireUninterruptibly()); t.start(); t.join(); s.acquire();"),
            new Faulty(
                    "a task dropped that nothing names",
                    "too-few-latch",
                    "static CountDownLatch l = new CountDownLatch(3);",
                    "ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new"
                            + " ThreadPoolExecutor.DiscardPolicy()); for (int i = 0; i < 3; i++) p.execute(() ->"
                            + " l.countDown()); l.await(); p.shutdown();"),
            new Faulty(
                    "a hook that waits beside whoever waits for exit",
                    "too-few-latch",
                    "static CountDownLatch l = new CountDownLatch(1);",
                    "Runtime.getRuntime().addShutdownHook(new Thread(() -> { try { l.await(); } catch (InterruptedException e)"
                            + " { } })); Thread t = new Thread(() -> System.exit(0)); t.start(); t.join();"),
            new Faulty(
                    "a map changed while it computes",
                    "nested-update",
                    "static ConcurrentHashMap<Integer, Integer> m = new ConcurrentHashMap<>();",
                    "m.computeIfAbsent(1, k -> m.computeIfAbsent(2, j -> 3));"),
            new Faulty(
                    "a map filled while it computes",
                    "nested-update",
                    "static ConcurrentHashMap<Integer, Integer> m = new ConcurrentHashMap<>();",
                    "m.compute(1, (k, v) -> { m.put(2, 1); return 3; });"),
            new Faulty(
                    "a periodic task that nobody ends",
                    "leak-periodic",
                    "",
                    "ScheduledExecutorService p = Executors.newScheduledThreadPool(1); p.scheduleAtFixedRate(() -> say(1),"
                            + " 0, 1, TimeUnit.SECONDS);"),
            new Faulty(
                    "a forgotten consumer",
                    "leak-receiver",
                    "static BlockingQueue<Integer> q = new LinkedBlockingQueue<>();",
                    "new Thread(() -> { try { while (true) say(q.take()); } catch (InterruptedException e) { } }).start();"
                            + " q.put(1); q.put(2);"),
            new Faulty(
                    "an exception in a worker",
                    "exception-IllegalStateException",
                    "",
                    "Thread t = new Thread(() -> { throw new IllegalStateException(\"broken\"); }); t.start(); t.join();"),
            new Faulty(
                    "an error that the JDK does not print",
                    "exception-ThreadDeath",
                    "",
                    "Thread t = new Thread(() -> { throw new ThreadDeath(); }); t.start(); t.join();"),
            new Faulty("an assertion", "exception-AssertionError", "", "throw new AssertionError(\"no\");"),
            new Faulty("an exit status", "exit-status", "", "System.exit(3);"),
            new Faulty(
                    "exit while a worker works",
                    "exit-cut-off",
                    "",
                    "new Thread(() -> { try { Thread.sleep(1000); say(1); } catch (InterruptedException e) { } }).start();"
                            + " System.exit(0);"),
            new Faulty("no progress", "no-progress", "static volatile boolean f;", "while (!f) { }"),
            new Faulty(
                    "no progress after a loop that counts",
                    "no-progress",
                    "static volatile boolean f;",
                    "for (int i = 0; i < 1000; i++) { } while (!f) { }"),
            new Faulty(
                    "no progress while an array grows that has no length",
                    "no-progress",
                    "",
                    "ThreadGroup g = Thread.currentThread().getThreadGroup(); Thread[] all = new Thread[0]; int n ="
                            + " g.enumerate(all); while (n == all.length) { all = new Thread[2 * all.length]; n ="
                            + " g.enumerate(all); }"),
            new Faulty("wait without the monitor", "monitor-wait", "", "new Object().wait();"),
            new Faulty(
                    "notify without the monitor",
                    "monitor-notifyAll",
                    "",
                    "Thread t = new Thread(() -> new Object().notifyAll()); t.start(); t.join();"),
            new Faulty("await without the lock", "monitor-await", "", "new ReentrantLock().newCondition().await();"),
            new Faulty("signal without the lock", "monitor-signal", "", "new ReentrantLock().newCondition().signal();"),
            new Faulty(
                    "a permit awaited with the lock that its giver needs",
                    "deadlock-self",
                    "static Semaphore room = new Semaphore(2), mutex = new Semaphore(1), items = new Semaphore(0); static"
                            + " void put() { try { mutex.acquire(); room.acquire(); say(1); mutex.release();"
                            + " items.release(); } catch (InterruptedException e) { say(0); } }",
                    "Thread s = new Thread(() -> { put(); put(); put(); }); s.start(); Thread.sleep(9); items.acquire(); mutex.acquire();"
                            + " mutex.release(); room.release();"),
            new Faulty("unlock without lock", "monitor-unlock", "", "new ReentrantLock().unlock();"));

    @TestFactory
    List<DynamicTest> aFaultIsNamedAndNothingElse() {
        return FAULTIES.stream()
                .map(faulty -> DynamicTest.dynamicTest(faulty.what(), () -> {
                    assertThat(judged(faulty).only(faulty.reason()).where()).isNotEmpty();
                }))
                .toList();
    }

    @Test
    void theUnlockOfAnotherLockIsSaidWhereSomebodyWaitsForTheRightOne() {
        List<Finding> findings = Judged.of(
                        BENCH,
                        "static Lock l = new ReentrantLock(), k = new ReentrantLock();",
                        "Thread s = new Thread(() -> { l.lock(); try { say(1); } finally { k.unlock(); } }); s.start();\n"
                                + " s.join();\n l.lock();")
                .findings();

        assertThat(findings).extracting(Finding::reason).containsExactly("unlock-not-reached", "monitor-unlock");
        Golden.assertMatches("rule-wrong-unlock.txt", said(findings));
    }

    @Test
    void whoKeepsTheGiverOfPermitsFromGivingIsNotToldOfAnOrderOfLocks() {
        List<Finding> findings = Judged.of(
                        BENCH,
                        "static Semaphore room = new Semaphore(2), mutex = new Semaphore(1), items = new Semaphore(0); static"
                                + " void put(int after) { try { Thread.sleep(after); mutex.acquire();\n room.acquire();"
                                + " mutex.release(); items.release(); } catch (InterruptedException e) { say(0); } }",
                        "Thread s = new Thread(() -> { put(1); put(5); }); Thread t = new Thread(() -> { put(2); put(20); });"
                                + " s.start(); t.start(); Thread.sleep(50); items.acquire(); mutex.acquire();\n"
                                + " mutex.release(); room.release();")
                .findings();

        Golden.assertMatches("rule-permits-of-others.txt", said(findings));
    }

    @Test
    void anExceptionThatEndsMainIsToldBeforeThePoolThatItLeavesBehind() {
        List<Finding> findings = Judged.of(
                        BENCH,
                        "static int[] a = new int[2];",
                        "ExecutorService pool = Executors.newFixedThreadPool(1); pool.submit(() -> say(1)).get();\n"
                                + " say(a[2]); pool.shutdown();")
                .findings();

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.EXCEPTION, Kind.LEAK);
    }

    @Test
    void eachFaultIsSaidInBothLanguages() {
        StringBuilder said = new StringBuilder();
        for (Faulty faulty : FAULTIES) {
            said.append(faulty.what()).append('\n');
            said.append(said(judged(faulty).findings()));
        }
        Golden.assertMatches("rule-findings.txt", said.toString());
    }

    private static String said(List<Finding> findings) {
        StringBuilder said = new StringBuilder();
        for (Finding finding : findings) {
            said.append("  ")
                    .append(finding.kind().id())
                    .append(": ")
                    .append(finding.reason())
                    .append('\n');
            said.append("  en: ").append(finding.message().in(Locale.ENGLISH)).append('\n');
            said.append("  zh: ").append(finding.message().in(Locale.CHINESE)).append('\n');
        }
        return said.toString();
    }

    /** Each program runs once for all tests. */
    private static Judged judged(Faulty faulty) {
        return JUDGED.computeIfAbsent(faulty, program -> Judged.of(BENCH, program.members(), program.body()));
    }
}
