package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** The events that carry happens-before: a release comes before the acquire that sees it, on the same object. */
final class HappensBeforeTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    /** Programs in which a worker's line comes before main's by one edge. */
    private record Handing(String by, String members, String worker, String main) {}

    private static final List<Handing> HANDINGS = List.of(
            new Handing("a latch", "static CountDownLatch l = new CountDownLatch(1);", "l.countDown();", "l.await();"),
            new Handing(
                    "a latch polled",
                    "static CountDownLatch l = new CountDownLatch(1);",
                    "l.countDown();",
                    "while (l.getCount() > 0) { }"),
            new Handing("a semaphore", "static Semaphore s = new Semaphore(0);", "s.release();", "s.acquire();"),
            new Handing(
                    "a semaphore tried",
                    "static Semaphore s = new Semaphore(0);",
                    "s.release();",
                    "while (!s.tryAcquire()) { }"),
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
                    "a queue polled",
                    "static BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);",
                    "q.add(1);",
                    "while (q.poll() == null) { }"),
            new Handing(
                    "a deque",
                    "static BlockingDeque<Integer> q = new LinkedBlockingDeque<>();",
                    "q.putFirst(1);",
                    "q.takeLast();"),
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
                    "static AtomicBoolean a = new AtomicBoolean();",
                    "a.set(true);",
                    "while (!a.get()) { }"),
            new Handing(
                    "an atomic counter",
                    "static AtomicInteger a = new AtomicInteger();",
                    "a.incrementAndGet();",
                    "while (a.get() < 1) { }"),
            new Handing(
                    "a concurrent map",
                    "static Map<Integer, Integer> m = new ConcurrentHashMap<>();",
                    "m.put(1, 1);",
                    "while (!m.containsKey(1)) { }"),
            new Handing(
                    "a completable future",
                    "static CompletableFuture<Integer> f = new CompletableFuture<>();",
                    "f.complete(1);",
                    "f.join();"),
            new Handing(
                    "a completable future polled",
                    "static CompletableFuture<Integer> f = new CompletableFuture<>();",
                    "f.complete(1);",
                    "while (!f.isDone()) { }"),
            new Handing(
                    "a permit",
                    "static Thread m = Thread.currentThread();",
                    "LockSupport.unpark(m);",
                    "LockSupport.park();"),
            new Handing(
                    "a pool's termination",
                    "static ExecutorService p = Executors.newFixedThreadPool(1);",
                    "p.shutdown();",
                    "p.awaitTermination(1, TimeUnit.DAYS);"),
            new Handing(
                    "a transfer taken",
                    "static TransferQueue<Integer> q = new LinkedTransferQueue<>();",
                    "q.transfer(1);",
                    "q.take();"),
            new Handing(
                    "a transfer's return",
                    "static TransferQueue<Integer> q = new LinkedTransferQueue<>();",
                    "q.take();",
                    "q.transfer(1);"),
            new Handing(
                    "a delay queue",
                    "static class D implements Delayed { public long getDelay(TimeUnit u) { return 0; } public int"
                            + " compareTo(Delayed o) { return 0; } } static DelayQueue<D> q = new DelayQueue<>();",
                    "q.put(new D());",
                    "q.take();"),
            new Handing(
                    "an adder", "static LongAdder a = new LongAdder();", "a.increment();", "while (a.sum() == 0) { }"),
            new Handing(
                    "a lazy set",
                    "static AtomicInteger a = new AtomicInteger();",
                    "a.lazySet(1);",
                    "while (a.get() == 0) { }"),
            new Handing(
                    "an atomic array",
                    "static AtomicIntegerArray a = new AtomicIntegerArray(1);",
                    "a.compareAndSet(0, 0, 1);",
                    "while (a.get(0) == 0) { }"),
            new Handing(
                    "a stamped reference",
                    "static AtomicStampedReference<String> a = new AtomicStampedReference<>(\"\", 0);",
                    "a.attemptStamp(\"\", 1);",
                    "while (a.getStamp() == 0) { }"),
            new Handing(
                    "a synchronizer of the program's own",
                    "static class Gate extends AbstractQueuedSynchronizer { protected int tryAcquireShared(int n) { return"
                            + " getState() - 1; } protected boolean tryReleaseShared(int n) { setState(1); return true; } }"
                            + " static Gate g = new Gate();",
                    "g.releaseShared(1);",
                    "g.acquireShared(1);"));

    @TestFactory
    List<DynamicTest> everySignalIsReleasedBeforeItIsAcquired() {
        return HANDINGS.stream()
                .map(handing -> DynamicTest.dynamicTest(handing.by(), () -> releasedBeforeAcquired(handing)))
                .toList();
    }

    private static void releasedBeforeAcquired(Handing handing) {
        Evidence run = BENCH.run(
                handing.members() + " static void work() { try { Thread.sleep(5); say(\"worker\"); " + handing.worker()
                        + " } catch (Exception e) { throw new IllegalStateException(e); } }",
                "Thread t = new Thread(() -> work()); t.start(); " + handing.main() + " say(\"main\");");
        run.printed("worker", "main");
        int workers = run.events(EventKind.OUTPUT).get(0).index();
        int mains = run.events(EventKind.OUTPUT).get(1).index();
        int worker = run.events(EventKind.OUTPUT).get(0).thread();
        Set<Integer> released = new HashSet<>();
        for (Event event : run.events().subList(workers, run.events().size())) {
            if (event.thread() == worker
                    && (event.kind() == EventKind.RELEASE || event.kind() == EventKind.PERMIT_RELEASE)) {
                released.add(event.object());
            }
            boolean acquires = event.kind() == EventKind.ACQUIRE
                    || event.kind() == EventKind.PERMIT_ACQUIRE
                    || event.kind() == EventKind.POLL;
            if (event.thread() == 1 && acquires && released.contains(event.object())) {
                assertThat(event.index()).isBetween(workers, mains);
                return;
            }
        }
        throw new AssertionError("no edge from the worker to main\n" + run);
    }

    @Test
    void aMonitorIsLockedOnlyAfterItsOwnerUnlockedIt() {
        Evidence run = BENCH.run(
                "static int n; static synchronized void add() { n++; }",
                "List<Thread> all = new ArrayList<>(); for (int i = 0; i < 3; i++) { Thread t = new Thread(() -> { for (int k = 0;"
                        + " k < 100; k++) { add(); Thread.yield(); } }); all.add(t); t.start(); } for (Thread t : all) t.join();");
        int owner = 0;
        for (Event event : run.events(EventKind.LOCK, EventKind.UNLOCK)) {
            assertThat(owner).isEqualTo(event.kind() == EventKind.LOCK ? 0 : event.thread());
            owner = event.kind() == EventKind.LOCK ? event.thread() : 0;
        }
        assertThat(run.events(EventKind.LOCK)).hasSize(300);
    }

    @Test
    void aVolatileWriteComesBeforeTheReadThatSeesIt() {
        Evidence run = BENCH.run(
                "static volatile boolean done;",
                "new Thread(() -> { Thread.yield(); done = true; }).start(); while (!done) { } say(1);");
        Event write = run.only(EventKind.VOLATILE_WRITE);
        List<Event> reads = run.events(EventKind.VOLATILE_READ);
        assertThat(reads.get(reads.size() - 1).index()).isGreaterThan(write.index());
        assertThat(reads).hasSize(2).allMatch(read -> read.object() == write.object() && read.value() == write.value());
    }

    @Test
    void aThreadBeginsAfterItsStartAndIsJoinedAfterItsEnd() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> say(1)); t.start(); t.join();");
        Event start = run.only(EventKind.THREAD_START);
        Event begin = run.events(EventKind.THREAD_BEGIN).get(1);
        Event end = run.events(EventKind.THREAD_END).get(0);
        Event joined = run.only(EventKind.JOINED);
        assertThat(List.of(start.index(), begin.index(), end.index(), joined.index()))
                .isSorted();
        assertThat(start.object()).isEqualTo(begin.thread()).isEqualTo(joined.object());
    }

    @Test
    void printingIsNoEdge() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> say(1)); t.start(); Thread.sleep(5); say(2);");
        assertThat(run.events(EventKind.LOCK, EventKind.UNLOCK, EventKind.RELEASE, EventKind.ACQUIRE))
                .isEmpty();
    }

    @Test
    void aFieldsAccessesAreRecordedOnceAnEpoch() {
        Evidence run = BENCH.run("static int n;", "for (int i = 0; i < 1000; i++) n++; say(n);");
        run.printed("1000");
        assertThat(run.events(EventKind.READ, EventKind.WRITE).size()).isLessThan(10);
    }

    @Test
    void threadsAndObjectsShareOneSpaceOfIdsAndMainIsOne() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> { }); synchronized (t) { say(1); } t.start(); t.join();");
        assertThat(run.first(EventKind.THREAD_NEW).object()).isEqualTo(1);
        assertThat(run.only(EventKind.LOCK).object())
                .isEqualTo(run.events(EventKind.THREAD_NEW).get(1).object());
    }

    @Test
    void localNumbersCountEachThreadsOwnEvents() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> { say(1); say(2); }); t.start(); say(3); t.join();");
        for (int thread : new int[] {1, 2}) {
            List<Event> own = run.events().stream()
                    .filter(event -> event.thread() == thread && event.kind().counted())
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                assertThat(own.get(i).local()).isEqualTo(i);
            }
        }
    }
}
