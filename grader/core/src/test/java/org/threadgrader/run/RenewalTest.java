package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/**
 * A program with static state leaves the same events in each run of one JVM as in a JVM of its own, whether its classes are
 * loaded anew for that or only initialised again.
 */
final class RenewalTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final int RUNS = 4;

    private static final String TWO =
            "Thread a = new Thread(() -> say(Bank.go(1))), b = new Thread(() -> say(Bank.go(2)));"
                    + " a.start(); b.start(); a.join(); b.join(); say(Bank.go(3));";

    /** Classes that the body of a main method uses. */
    private record Kind(String name, boolean again, String classes, String body) {
        Program program() {
            return SmallProgram.main(classes, body);
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "a counter",
                    true,
                    "static class Bank { static int n = 7; static int go(int k) { return n += k; } }",
                    TWO),
            new Kind(
                    "a list",
                    true,
                    "static class Bank { static final List<Integer> ALL = new ArrayList<>(); static int go(int k) { synchronized (ALL)"
                            + " { ALL.add(k); return ALL.size(); } } }",
                    TWO),
            new Kind(
                    "a map of locks",
                    true,
                    "static class Bank { static final Map<Integer, Lock> LOCKS = new ConcurrentHashMap<>(); static int go(int k) { Lock l"
                            + " = LOCKS.computeIfAbsent(5, id -> new ReentrantLock()); l.lock(); try { return LOCKS.size(); } finally {"
                            + " l.unlock(); } } }",
                    TWO),
            new Kind(
                    "striped locks",
                    true,
                    "static class Bank { static final Object[] LOCKS = new Object[16]; static int n; static { for (int i = 0; i <"
                            + " LOCKS.length; i++) LOCKS[i] = new Object(); } static int go(int k) { synchronized (LOCKS[k % 2]) { return"
                            + " LOCKS[15] == null ? -1 : LOCKS.length; } } }",
                    TWO),
            new Kind(
                    "the class as its own lock, which a synchronized method takes",
                    true,
                    "static class Bank { private static int n = 1; static synchronized int go(int k) { assert k > 0; return n *= 2; } }",
                    TWO),
            new Kind(
                    "an object whose constructor's arguments print",
                    true,
                    "static class Bank { static int made = 5; final int n; Bank(int n) { this.n = n; made++; } } static int told(String s)"
                            + " { say(s); return 3; }",
                    "Thread t = new Thread(() -> { Bank b = new Bank(told(\"argument\")); say(Bank.made + b.n); }); t.start();"
                            + " Bank c = new Bank(told(\"other\")); say(c.n); t.join(); say(Bank.made);"),
            new Kind(
                    "a field read from outside",
                    true,
                    "static class Bank { static final Object LOCK = new Object(); static long n = 3; }",
                    "Runnable r = () -> { synchronized (Bank.LOCK) { Bank.n++; } }; Thread a = new Thread(r), b = new Thread(r); a.start();"
                            + " b.start(); a.join(); b.join(); say(Bank.n);"),
            new Kind(
                    "a thread's class, used in one run of two orders",
                    true,
                    "static class Bank extends Thread { static final AtomicInteger RUN = new AtomicInteger(); static int n = 2; public void"
                            + " run() { say(RUN.incrementAndGet()); n++; } }",
                    "List<Bank> all = List.of(new Bank(), new Bank()); for (Bank b : all) b.start(); for (Bank b : all) b.join();"
                            + " say(Bank.n);"),
            new Kind(
                    "a race for who is first, without a join",
                    true,
                    "static class Bank { static int n = 4; static int[] all = {1, 2}; static int go(int k) { return all[0] += n++; } }",
                    "for (int i = 0; i < 3; i++) new Thread(() -> Bank.go(1)).start();"),
            new Kind(
                    "a lazy holder",
                    false,
                    "static class Bank { int n; static class Holder { static final Bank ONE = new Bank(); } static int go(int k) { return"
                            + " Holder.ONE.n += k; } }",
                    TWO),
            new Kind("an enum", false, "enum Bank { ONE; int n; static int go(int k) { return ONE.n += k; } }", TWO),
            new Kind(
                    "a superclass's counter",
                    false,
                    "static class Base { static int n = 7; } static class Bank extends Base { static int go(int k) { return n += k; } }",
                    TWO),
            new Kind(
                    "an initialiser that prints",
                    false,
                    "static class Bank { static int n = 1; static { say(\"init\"); } static int go(int k) { return n += k; } }",
                    TWO),
            new Kind(
                    "an initialiser that starts a thread",
                    false,
                    "static class Bank { static int n = 1; static { new Thread(() -> say(\"early\")).start(); } static int go(int k) {"
                            + " return n += k; } }",
                    TWO),
            new Kind(
                    "an initialiser that throws",
                    true,
                    "static class Bank { static int[] none = new int[1]; static { none[1] = 1; } static int go(int k) { return 1; } }",
                    "for (int i = 0; i < 2; i++) try { Bank.go(1); } catch (Throwable t) { say(t); }"),
            new Kind(
                    "a class taken by its name",
                    false,
                    "static class Bank { static int n = 1; static int go(int k) { return n += k; } }",
                    "Class.forName(\"Main$Bank\"); " + TWO),
            new Kind(
                    "a field set by its name",
                    false,
                    "static class Bank { static int n = 1; static int go(int k) { return n += k; } }",
                    "Bank.class.getDeclaredField(\"n\").set(null, 5); " + TWO),
            new Kind(
                    "a method reference",
                    false,
                    "static class Bank { static int n = 1; static int go(int k) { return n += k; } }",
                    "IntUnaryOperator f = Bank::go; Thread a = new Thread(() -> say(f.applyAsInt(2))); a.start(); a.join(); "
                            + "say(f.applyAsInt(1));"));

    private static Stream<DynamicTest> each(java.util.function.Consumer<Kind> check) {
        return KINDS.stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check.accept(kind)));
    }

    @TestFactory
    Stream<DynamicTest> classesAreRenewedWhereThatIsSure() {
        return each(
                kind -> assertThat(kind.program().woven().isResettable("Main")).isEqualTo(kind.again()));
    }

    @TestFactory
    Stream<DynamicTest> eachRunIsTheFirst() {
        return each(kind -> sameAsInAFreshJvm(kind, Plan.RUN_0));
    }

    @TestFactory
    Stream<DynamicTest> eachRunWithAssertionsIsTheFirst() {
        return each(kind -> sameAsInAFreshJvm(kind, Plan.RUN_0.withAssertions()));
    }

    @TestFactory
    Stream<DynamicTest> eachRunUnderAHoldIsTheFirst() {
        return each(kind -> sameAsInAFreshJvm(kind, Plan.RUN_0.holding(new Plan.Hold(1, 2))));
    }

    private static void sameAsInAFreshJvm(Kind kind, Plan plan) {
        BENCH.refresh();
        Evidence first = BENCH.run(kind.program(), plan);
        BENCH.refresh();
        Program program = kind.program();
        for (int run = 0; run < RUNS; run++) {
            Evidence again = BENCH.run(program, plan);
            assertThat(again.events()).isEqualTo(first.events());
            assertThat(again.recorded().outcome()).isEqualTo(first.recorded().outcome());
        }
    }

    /** Another schedule lets another thread come first: who begins differs, and so do the edges. */
    @TestFactory
    Stream<DynamicTest> runsOfOtherSchedulesInBetweenChangeNothing() {
        return each(kind -> {
            Program program = kind.program();
            BENCH.refresh();
            Evidence first = BENCH.run(program);
            Evidence held = BENCH.run(kind.program(), Plan.RUN_0.holding(new Plan.Hold(1, 1)));
            for (int run = 0; run < 2; run++) {
                assertThat(BENCH.run(program, Plan.RUN_0.holding(new Plan.Hold(1, 1)))
                                .events())
                        .isEqualTo(held.events());
                assertThat(BENCH.run(program).events()).isEqualTo(first.events());
            }
        });
    }

    /** In the first run nobody uses the class; the second is the first to do so. */
    @Test
    void aClassThatTheRunBeforeDidNotUseIsInitialisedByTheJvm() {
        Program program = SmallProgram.main(
                "static class Bank { static int n = 7; static int[] m = {1}; static int go(int k) { return n += k + m[0]++; } }",
                "if (arguments.length > 0) say(Bank.go(1)); else say(\"none\");");
        Plan uses = Plan.of(List.of("yes"), "");
        BENCH.run(program).printed("none");
        Evidence first = BENCH.run(program, uses).printed("9");
        assertThat(BENCH.run(program, uses).events()).isEqualTo(first.events());
        BENCH.run(program).printed("none");
        assertThat(BENCH.run(program, uses).events()).isEqualTo(first.events());
        assertThat(first.events(EventKind.WRITE)).isNotEmpty();
    }
}
