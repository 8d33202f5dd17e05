package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallWeavingTest {

    @ParameterizedTest
    @EnumSource
    void aThreadsConstructorAndStartAreReportedAtTheirLines(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                public class Main {
                    public static void main(String[] args) throws Exception {
                        Runnable task = () -> {};
                        Thread t = new Thread(task, "one");
                        t.start();
                        t.join();
                        t.join(5L, 7);
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "target runnable:4",
                        "name one:4",
                        "constructed Thread (LRunnable;LString;)V:4",
                        "start Thread:5",
                        "join Thread:6",
                        "join Thread 5 7:7");
    }

    @ParameterizedTest
    @EnumSource
    void anObjectNobodyKeepsIsReportedToo(SourceCompiler compiler) {
        // Eclipse's compiler leaves out the dup that javac writes and pops.
        List<String> recorded = Sample.of(compiler, """
                public class Main {
                    public static void main(String[] args) {
                        new Thread(() -> {});
                        new Thread("x") {};
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "target runnable:3",
                        "constructed Thread (LRunnable;)V:3",
                        "name x:4",
                        "constructed  (LString;)V:4");
    }

    @ParameterizedTest
    @EnumSource
    void aThreadInAThreadIsReportedFromTheInsideOut(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                public class Main {
                    static int calls;
                    public static void main(String[] args) {
                        new Thread(args.length > 0
                                ? new Thread("long")
                                : new Thread(new Thread("inner"), "outer" + args.length)).start();
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(Sample::isNoConcatenation)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "name inner",
                        "constructed Thread (LString;)V",
                        "target thread",
                        "name outer0",
                        "constructed Thread (LRunnable;LString;)V",
                        "target thread",
                        "constructed Thread (LRunnable;)V",
                        "start Thread");
    }

    @ParameterizedTest
    @EnumSource
    void aSubclassesCallOfTheConstructorIsReportedInTheSubclass(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    public static void main(String[] args) {
                        new FkThread(null, 7L, 2.5, "n");
                    }
                }
                """, """
                public class FkThread extends Thread {
                    int counter = 3;
                    long big;
                    FkThread(Runnable task, long number, double fraction, String name) {
                        super(task != null ? task : new Thread("default"), name + number + fraction);
                        big = number;
                    }
                }
                """);
        assertThat(sample.run())
                .filteredOn(Sample::isNoConcatenation)
                .containsExactly(
                        "name default:5",
                        "constructed Thread (LString;)V:5",
                        "target thread:5",
                        "name n72.5:5",
                        "constructed FkThread (LRunnable;LString;)V:5",
                        "write 0 of FkThread:2",
                        "write 1 of FkThread:6");
        assertThat(sample.woven().fields())
                .containsExactly(
                        new FieldSite("FkThread", "counter", false, false, false),
                        new FieldSite("FkThread", "big", false, false, false));
    }

    @ParameterizedTest
    @EnumSource
    void argumentsOfAnyWidthKeepTheirPlaces(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.concurrent.*;
                public class Main {
                    public static void main(String[] args) {
                        new ThreadPoolExecutor(1, 2, 30L, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                                r -> new Thread(r)).shutdownNow();
                    }
                }
                """).run();
        assertThat(recorded)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .startsWith("queue", "factory", "constructed ThreadPoolExecutor 30");
    }

    @ParameterizedTest
    @EnumSource
    void methodsOfASubclassThatItInheritsAreHookedAndThoseItOverridesAreNot(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                public class Main {
                    public static void main(String[] args) throws Exception {
                        new Plain().start();
                        new Own().start();
                        Plain.sleep(10);
                        Own.sleep(20);
                    }
                }
                """, """
                public class Plain extends Thread {
                }
                """, """
                public class Own extends Plain {
                    @Override public synchronized void start() {
                        super.start();
                    }
                    public static void sleep(long millis) {
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(line -> !line.startsWith("constructed"))
                .containsExactly("start Plain:3", "enter Own:3", "super.start Own:3", "exit Own:4", "sleep 10:5");
    }

    @ParameterizedTest
    @EnumSource
    void unqualifiedCallsInsideAThreadSubclassAreHooked(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                public class Main extends Thread {
                    void all() throws Exception {
                        sleep(3);
                        join();
                        getName();
                        synchronized (this) {
                            wait();
                            notifyAll();
                        }
                        start();
                        super.setName("x");
                    }
                    public static void main(String[] args) throws Exception {
                        new Main().all();
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "constructed Main ()V:1",
                        "sleep 3:3",
                        "join Main:4",
                        "getName Main:5",
                        "enter Main:6",
                        "wait Main:7",
                        "notifyAll Main:8",
                        compiler == SourceCompiler.JAVAC ? "exit Main:9" : "exit Main:6",
                        "start Main:10",
                        "setName Main x:11");
    }

    @ParameterizedTest
    @EnumSource
    void aCallOfRunOnAThreadIsLocated(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                public class Main extends Thread {
                    public void run() {
                    }
                    public static void main(String[] args) {
                        Main m = new Main();
                        m.run();
                        Runnable r = m;
                        r.run();
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "constructed Main ()V:1", "at:6", "run enter:3", "run exit", "at:8", "run enter:3", "run exit");
    }

    @ParameterizedTest
    @EnumSource
    void aCallThroughAListedSupertypeIsHookedAndThroughAnotherIsNot(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.concurrent.*;
                import java.util.concurrent.locks.*;
                public class Main {
                    static class Mine implements Executor {
                        public void execute(Runnable r) { r.run(); }
                    }
                    static class MyLock extends ReentrantLock {
                        @Override public void unlock() { super.unlock(); }
                    }
                    public static void main(String[] args) {
                        ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(1);
                        pool.execute(() -> {});
                        Executor plain = pool;
                        plain.execute(() -> {});
                        new Mine().execute(() -> {});
                        pool.shutdown();
                        MyLock lock = new MyLock();
                        lock.lock();
                        lock.unlock();
                        Lock general = new ReentrantLock();
                        general.lock();
                        general.unlock();
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(line -> line.startsWith("execute") || line.startsWith("lock") || line.startsWith("unlock"))
                .containsExactly(
                        "execute:12",
                        "execute:14",
                        "lock MyLock:18",
                        "lock ReentrantLock:21",
                        "unlock ReentrantLock:22");
    }

    @ParameterizedTest
    @EnumSource
    void aCallThroughAnInterfaceIsHookedWhereTheMethodIsInheritedFromTheJdk(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.function.Supplier;
                public class Main {
                    interface Startable { void start(); String getName(); }
                    static class Worker extends Thread implements Startable {
                        public void run() {}
                    }
                    static class Other implements Startable {
                        public void start() { System.out.println("other"); }
                        public String getName() { return "other"; }
                    }
                    static class Own extends Thread implements Startable {
                        public void run() {}
                        @Override public void start() { super.start(); }
                    }
                    public static void main(String[] args) {
                        for (Startable one : new Startable[] {new Worker(), new Other(), new Own()}) {
                            one.start();
                        }
                        Startable last = new Worker();
                        Runnable start = last::start;
                        start.run();
                        Supplier<String> name = new Other()::getName;
                        name.get();
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(line -> line.contains("start"))
                .containsExactly("start Worker:17", "start Own:17", "start Worker:20");
    }

    @ParameterizedTest
    @EnumSource
    void aSuperCallOfAHookedMethodIsReportedBeforeAndBehind(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.concurrent.locks.*;
                public class Main {
                    static class MyLock extends ReentrantLock {
                        @Override public void unlock() {
                            super.unlock();
                        }
                    }
                    public static void main(String[] args) {
                        MyLock lock = new MyLock();
                        lock.lock();
                        lock.unlock();
                    }
                }
                """).run();
        assertThat(recorded).containsExactly("lock MyLock:10", "change MyLock:5", "back from unlock of MyLock:5");
    }

    @ParameterizedTest
    @EnumSource
    void methodReferencesToHookedMethodsAreHookedAtTheirLine(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.*;
                import java.util.function.*;
                public class Main extends Thread {
                    Main(Runnable r) { super(r); }
                    interface Sleeper { void sleep(long millis) throws Exception; }
                    void bySuper() {
                        Runnable r = super::start;
                        r.run();
                    }
                    public static void main(String[] args) throws Exception {
                        Function<Runnable, Thread> plain = Thread::new;
                        Function<Runnable, Thread> own = Main::new;
                        Thread t = plain.apply(() -> {});
                        Main m = (Main) own.apply(() -> {});
                        List.of(t).forEach(Thread::start);
                        List.of(m).forEach(Main::start);
                        Runnable bound = m::start;
                        bound.run();
                        Sleeper s = Thread::sleep;
                        s.sleep(5);
                        IntFunction<Thread[]> array = Thread[]::new;
                        array.apply(2);
                        m.bySuper();
                        Supplier<String> name = m::getName;
                        name.get();
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(line -> !line.startsWith("at:"))
                .containsExactly(
                        "target runnable:11",
                        "constructed Thread (LRunnable;)V:11",
                        "target runnable:4",
                        "constructed Main (LRunnable;)V:4",
                        "look at List12:15",
                        "start Thread:15",
                        "look at List12:16",
                        "start Main:16",
                        "start Main:17",
                        "sleep 5:19",
                        // Eclipse's compiler makes a method of its own for super::start, on the class's line.
                        compiler == SourceCompiler.JAVAC ? "super.start Main:7" : "super.start Main:1",
                        "getName Main:24");
    }

    @ParameterizedTest
    @EnumSource
    void methodReferencesInAnInterfaceAreHookedToo(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.function.*;
                public interface Starter {
                    default void go(Thread t) {
                        Consumer<Thread> c = Thread::start;
                        c.accept(t);
                    }
                    static void later(Thread t) {
                        Runnable r = t::start;
                        r.run();
                    }
                }
                """, """
                public class Main implements Starter {
                    public static void main(String[] args) {
                        Thread t = new Thread();
                        new Main().go(t);
                        Starter.later(t);
                    }
                }
                """).run();
        assertThat(recorded).containsExactly("constructed Thread ()V:3", "start Thread:4", "at:9", "start Thread:8");
    }

    @ParameterizedTest
    @EnumSource
    void callsOnTheJdksObjectsAreReportedWithWhatTheyDo(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.*;
                import java.util.concurrent.*;
                public class Main {
                    static class Mine extends ArrayList<String> {
                        @Override public boolean add(String s) {
                            return super.add(s);
                        }
                    }
                    public static void main(String[] args) {
                        Map<String, Integer> map = new HashMap<>();
                        map.put("a", 1);
                        map.get("a");
                        map.merge("a", 1, Integer::sum);
                        StringBuilder b = new StringBuilder();
                        b.append(1.5);
                        b.toString();
                        Mine mine = new Mine();
                        mine.add("x");
                        mine.size();
                        Optional.of("x").isPresent();
                        new Random(1).nextInt(5);
                        System.out.print("");
                        List<Long> longs = new ArrayList<>();
                        longs.add(0, 5L);
                        "s".length();
                        TimeUnit.SECONDS.toMillis(5);
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "change HashMap:11",
                        "look at HashMap:12",
                        "change HashMap:13",
                        "change StringBuilder:15",
                        "look at StringBuilder:16",
                        "change Mine:6",
                        "look at Mine:19",
                        "change Random:21",
                        "at:22",
                        "change ArrayList:24");
    }

    @ParameterizedTest
    @EnumSource
    void whatTakesControlAwayIsNamedBefore(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.stream.*;
                public class Main {
                    public static void main(String[] args) {
                        new Timer(true).cancel();
                        new ArrayList<String>().parallelStream();
                        ForkJoinPool.commonPool();
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "release java.util.Timer:6",
                        "release java.util.Timer:6",
                        "release java.util.Collection.parallelStream:7",
                        "release java.util.concurrent.ForkJoinPool:8");
    }

    @ParameterizedTest
    @EnumSource
    void handlesOfVariablesAreReportedWhateverTheyAreGiven(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.lang.invoke.*;
                public class Main {
                    long count;
                    public static void main(String[] args) throws Exception {
                        VarHandle handle = MethodHandles.lookup().findVarHandle(Main.class, "count", long.class);
                        Main m = new Main();
                        handle.compareAndSet(m, 0L, 4L);
                        long seen = (long) handle.getVolatile(m);
                        handle.setRelease(m, seen + 1);
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "field Main.count",
                        "made for Main count",
                        "compareAndSet at Main 0:7",
                        "done:7",
                        "getVolatile at Main 0:8",
                        "setRelease at Main 0:9");
    }

    @ParameterizedTest
    @EnumSource
    void aSuperCallThatNobodyCanOverrideIsHookedLikeAnyOther(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                public class Main extends Thread {
                    public String toString() { return super.toString(); }
                    void all() throws Exception {
                        super.join();
                        super.getName();
                        super.isInterrupted();
                    }
                    public static void main(String[] args) throws Exception {
                        new Main().all();
                    }
                }
                """).run();
        assertThat(recorded).containsExactly("constructed Main ()V:1", "join Main:4", "getName Main:5");
    }

    @ParameterizedTest
    @EnumSource
    void aStudentsOwnMethodIsNeverTakenForTheJdks(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.*;
                import java.util.concurrent.locks.*;
                interface Polite { default void lock() {} default void greet() {} }
                public class Main extends ArrayList<String> implements Polite {
                    interface PoliteLock extends Lock { default void lock() {} }
                    static class Own extends ReentrantLock implements PoliteLock {}
                    static void sleep(long millis) {}
                    public static void main(String[] args) throws Exception {
                        Main m = new Main();
                        m.lock();
                        m.greet();
                        sleep(4);
                        Iterable<String> words = m;
                        words.iterator();
                        new Own().lock();
                    }
                }
                """).run();
        assertThat(recorded).containsExactly("look at Main:14", "view of Main", "lock Own:15");
    }

    @ParameterizedTest
    @EnumSource
    void theFieldOfAnUpdaterIsNamedAndItsAccessesAreReported(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.concurrent.atomic.*;
                public class Main {
                    volatile Object ends;
                    public static void main(String[] args) {
                        AtomicReferenceFieldUpdater<Main, Object> ends = AtomicReferenceFieldUpdater.newUpdater(Main.class, Object.class, "ends");
                        ends.compareAndSet(new Main(), "a", "b");
                        new AtomicIntegerArray(3).weakCompareAndSetPlain(2, 5, 6);
                        new LongAdder().increment();
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "field Main.ends",
                        "made for Main ends",
                        "compareAndSet at Main 0:6",
                        "not done:6",
                        "weakCompareAndSetPlain at nothing 0:7",
                        "not done:7",
                        "increment at nothing 0:8");
    }
}
