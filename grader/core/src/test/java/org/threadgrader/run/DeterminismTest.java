package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same program and plan give the same events: time after time, with delays at hooks, in a fresh JVM and in a used one. */
final class DeterminismTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final int REPEATS = 20;

    /** One program of each kind. */
    private record Kind(String name, String members, String body) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "threads joined",
                    "",
                    "List<Thread> all = new ArrayList<>(); for (int i = 0; i < 3; i++) { int n = i; Thread t = new Thread(() -> { for"
                            + " (int k = 0; k < 100; k++) say(Thread.currentThread().getName() + n + k); }); all.add(t);"
                            + " t.start(); } for (Thread t : all) t.join(); say(\"end\");"),
            new Kind(
                    "an unsynchronised counter",
                    "static int n;",
                    "List<Thread> all = new ArrayList<>(); for (int i = 0; i < 3; i++) { Thread t = new Thread(() -> { for (int k = 0;"
                            + " k < 700; k++) n++; }); all.add(t); t.start(); } for (Thread t : all) t.join(); say(n);"),
            new Kind(
                    "an initialiser that prints, starts a thread and sets what is final",
                    "static final Object LOCK = new Object(); static final List<Integer> ALL = new ArrayList<>(); static final int MANY ="
                            + " 300; static int n = 5; static final Thread EARLY = new Thread(() -> say(\"early\")); static { say(\"init \" +"
                            + " n); EARLY.start(); }",
                    "Thread t = new Thread(() -> { for (int k = 0; k < MANY; k++) synchronized (LOCK) { ALL.add(n++); } }); t.start();"
                            + " for (int k = 0; k < MANY; k++) synchronized (LOCK) { ALL.add(n++); } t.join(); EARLY.join();"
                            + " say(ALL.size() + \" \" + n);"),
            new Kind("an initialiser that throws", "static final int NONE = Integer.parseInt(\"none\");", "say(NONE);"),
            new Kind(
                    "a monitor fought for",
                    "static int n; static synchronized void add() { n++; }",
                    "List<Thread> all = new ArrayList<>(); for (int i = 0; i < 4; i++) { Thread t = new Thread(() -> { for (int k = 0;"
                            + " k < 300; k++) add(); }); all.add(t); t.start(); } for (Thread t : all) t.join(); say(n);"),
            new Kind(
                    "producer and consumer",
                    "static final BlockingQueue<Integer> Q = new ArrayBlockingQueue<>(3);",
                    "Thread c = new Thread(() -> { try { for (int i = 0; i < 50; i++) say(Q.take()); } catch (InterruptedException e) { }"
                            + " }); c.start(); for (int i = 0; i < 50; i++) Q.put(i); c.join();"),
            new Kind(
                    "a pool",
                    "",
                    "ExecutorService p = Executors.newFixedThreadPool(3); List<Future<Integer>> all = new ArrayList<>(); for (int i = 0;"
                            + " i < 20; i++) { int n = i; all.add(p.submit(() -> { Thread.sleep(n % 4); return n; })); } for"
                            + " (Future<Integer> f : all) say(f.get()); p.shutdown(); p.awaitTermination(1, TimeUnit.HOURS);"),
            new Kind(
                    "a cached pool",
                    "",
                    "ExecutorService p = Executors.newCachedThreadPool(); for (int i = 0; i < 10; i++) p.execute(() ->"
                            + " say(Thread.currentThread().getName())); p.shutdown();"),
            new Kind(
                    "completable futures",
                    "",
                    "CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 1).thenApplyAsync(x -> x + 1); CompletableFuture"
                            + "<Integer> b = CompletableFuture.supplyAsync(() -> 5); say(a.thenCombineAsync(b, Integer::sum).join());"
                            + " CompletableFuture.allOf(a, b).join();"),
            new Kind(
                    "sleeps and polls",
                    "static volatile boolean done;",
                    "Thread t = new Thread(() -> { try { Thread.sleep(300); } catch (InterruptedException e) { } say(1); done = true;"
                            + " }); t.start(); while (!done) Thread.sleep(7); say(System.nanoTime() + \" \" +"
                            + " System.currentTimeMillis());"),
            new Kind(
                    "a busy wait",
                    "",
                    "Thread t = new Thread(() -> { long x = 0; for (int i = 0; i < 200_000; i++) x += i; say(x); }); t.start(); while"
                            + " (t.isAlive()) { } say(System.nanoTime());"),
            new Kind(
                    "chance",
                    "",
                    "Random r = new Random(); for (int i = 0; i < 3; i++) new Thread(() -> { try { Thread.sleep(r.nextInt(50)); } catch"
                            + " (InterruptedException e) { } say(r.nextInt() + \" \" + Math.random() + \" \" +"
                            + " ThreadLocalRandom.current().nextInt(9) + UUID.randomUUID()); }).start();"),
            new Kind(
                    "conditions and a barrier",
                    "",
                    "ReentrantLock l = new ReentrantLock(); Condition c = l.newCondition(); int[] turn = {0}; CyclicBarrier b = new"
                            + " CyclicBarrier(3, () -> say(\"tripped\")); for (int i = 0; i < 3; i++) { int n = i; new Thread(() -> { try"
                            + " { b.await(); for (int k = 0; k < 5; k++) { l.lock(); while (turn[0] % 3 != n) c.await(); turn[0]++;"
                            + " say(n); c.signalAll(); l.unlock(); } } catch (Exception e) { say(e); } }).start(); }"),
            new Kind(
                    "a deadlock",
                    "",
                    "Object a = new Object(), b = new Object(); new Thread(() -> { synchronized (a) { Thread.yield(); synchronized (b)"
                            + " { } } }).start(); new Thread(() -> { synchronized (b) { Thread.yield(); synchronized (a) { } }"
                            + " }).start();"),
            new Kind(
                    "an exception, an interrupt and a hook",
                    "",
                    "Runtime.getRuntime().addShutdownHook(new Thread(() -> say(\"hook\"))); Thread t = new Thread(() -> { try {"
                            + " Thread.sleep(100); } catch (InterruptedException e) { throw new IllegalStateException(\"why\"); } });"
                            + " t.start(); Thread.sleep(5); t.interrupt(); t.join(); System.exit(4);"),
            new Kind(
                    "a spin lock and volatile turns",
                    "static final AtomicBoolean L = new AtomicBoolean(); static volatile int turn;",
                    "for (int i = 0; i < 2; i++) { int n = i; new Thread(() -> { for (int k = 0; k < 30; k++) { while (turn != n) { }"
                            + " while (!L.compareAndSet(false, true)) { } say(n); L.set(false); turn = 1 - n; } }).start(); }"));

    private static Stream<DynamicTest> each(java.util.function.Consumer<Program> check) {
        return KINDS.stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.name(), () -> check.accept(SmallProgram.main(kind.members(), kind.body()))));
    }

    private static void sameAs(Recorded first, Evidence run) {
        assertThat(run.events()).isEqualTo(first.events());
        assertThat(run.recorded().outcome()).isEqualTo(first.outcome());
    }

    @TestFactory
    Stream<DynamicTest> timeAfterTime() {
        return each(program -> {
            Evidence first = BENCH.run(program);
            assertThat(first.released()).isEmpty();
            for (int i = 0; i < REPEATS; i++) {
                sameAs(first.recorded(), BENCH.run(program));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withDelaysAtHooks() {
        return each(program -> {
            Recorded first = BENCH.run(program).recorded();
            for (int i = 1; i <= 3; i++) {
                sameAs(first, BENCH.run(program, Plan.RUN_0.jitter(i)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> inAFreshJvmAndInAUsedOne() {
        return each(program -> {
            BENCH.refresh();
            Recorded first = BENCH.run(program).recorded();
            BENCH.run(
                    "new Thread(() -> say(new Random().nextInt())).start(); Executors.newCachedThreadPool().execute(() -> say(1));");
            sameAs(first, BENCH.run(program));
        });
    }

    @TestFactory
    Stream<DynamicTest> withAHold() {
        return each(program -> {
            Plan plan = Plan.RUN_0.holding(new Plan.Hold(1, 3));
            Recorded first = BENCH.run(program, plan).recorded();
            for (int i = 1; i <= 3; i++) {
                sameAs(first, BENCH.run(program, plan.jitter(i)));
            }
        });
    }
}
