package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;

/** Which programs need no more than the first schedules, as nothing could be otherwise in another, and which do. */
final class IndependenceTest {
    private static final int SCHEDULES = 25;
    /** The orders of starts. */
    private static final int FEW = 4;

    private static final Runner RUNNER = Programs.open(ChildOptions.ownJdk().forExploring());

    private static final String BEGINNING = """
            import java.util.*;
            import java.util.concurrent.atomic.*;
            public class Main {
            static int n; static int m; static volatile int v; static final Object LOCK = new Object();
            static final int[] ELEMENTS = new int[2]; static final List<String> WORDS = new ArrayList<>();
            static void locked(String name) { synchronized (LOCK) { System.out.println(name); } }
            static void print(String name) { for (int i = 1; i <= 3; i++) { System.out.println(name + " " + i); } }
            interface Living { boolean isAlive(); }
            static class Printer extends Thread implements Living {
                int printed;
                Printer(String name) { super(name); }
                @Override public void run() { print(getName()); printed = 3; }
            }
            """;

    /** What only those programs have that name it. */
    private static final Map<String, String> MORE = Map.of(
            "COUNT",
            "static final AtomicInteger COUNT = new AtomicInteger();",
            "LOG",
            "static class Log extends ArrayList<String> {} static final List<String> LOG = new Log();",
            "Helper",
            """
            interface Breathing { default boolean isAlive() { return false; } }
            interface Helping { void setDaemon(boolean on); }
            interface Named { void setName(String name); }
            static class Helper extends Thread implements Breathing, Helping, Named {
                @Override public void run() { print("helper"); }
            }
            """,
            "Shown",
            """
            static class Shown {
                final int value;
                Shown() { new Thread(() -> print("shown " + look()), "w").start(); value = 42; }
                int look() { return value; }
            }
            """,
            "Mid",
            """
            static class Parent { static { print(Thread.currentThread().getName()); } }
            static class Mid extends Parent { static void touch() { print("mid"); } }
            """);

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static Exploration explored(String body) {
        String source = BEGINNING
                + MORE.entrySet().stream()
                        .filter(more -> body.contains(more.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining())
                + "public static void main(String[] arguments) throws InterruptedException {\n"
                + body
                + "\n}}";
        return new Explorer(RUNNER, SmallProgram.of(source), Plan.RUN_0).explore(SCHEDULES, 1);
    }

    private static String two(String one, String other) {
        return "Thread a = new Thread(() -> { " + one + " }, \"a\"); Thread b = new Thread(() -> { " + other
                + " }, \"b\"); a.start(); b.start(); ";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print(\"a\"); / print(\"b\"); / a.join(); b.join();",
                "print(Thread.currentThread().getName()); / print(\"b\"); / print(\"main\");",
                "n++; / m++; / a.join(); b.join(); if (n + m != 2) throw new AssertionError();",
                "ELEMENTS[0]++; / ELEMENTS[1]++; / a.join(); b.join(); print(\"sum \" + (ELEMENTS[0] + ELEMENTS[1]));",
                "n++; / print(\"b\"); / a.join(); n++; b.join();",
                "synchronized (LOCK) { n++; } / print(\"b\"); / a.join(); b.join();",
                "WORDS.add(\"a\"); / print(\"b\"); / a.join(); print(WORDS.get(0)); b.join();",
            })
    void threadsThatShareNothingNeedFewSchedules(String parts) {
        Exploration exploration = explored(programOf(parts));

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.NONE);
        assertThat(exploration.made()).isEqualTo(FEW);
        assertThat(exploration.schedules()).isEqualTo(SCHEDULES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synchronized (LOCK) { n++; } / synchronized (LOCK) { n++; } / a.join(); b.join();",
                "v = 1; / if (v == 1) { print(\"first\"); } / a.join(); b.join();",
                "locked(\"a\"); / locked(\"b\"); / a.join(); b.join();",
                "COUNT.incrementAndGet(); / COUNT.incrementAndGet(); / a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / if (a.isAlive()) { print(\"alive\"); } a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / print(\"state \" + a.getState()); a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / print(\"thread \" + a); a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / a.setName(\"c\"); a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / a.join(1); a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / Thread c = new Thread(() -> print(\"c\")); c.setName(\"d\"); c.start(); a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / Thread c = new Thread(() -> print(\"c\"));"
                        + " new Thread(() -> { try { c.join(); } catch (InterruptedException e) { print(\"e\"); } }).start(); c.start();",
                "print(\"a\"); / print(\"b\"); / a.interrupt(); a.join(); b.join();",
                "print(\"a\"); / print(\"at \" + System.nanoTime()); / a.join(); b.join();",
                "print(\"a\"); / print(\"by chance \" + Math.random()); / a.join(); b.join();",
                "System.setProperty(\"x\", \"y\"); / print(\"x\" + System.getProperty(\"x\")); / a.join(); b.join();",
                "new Thread(() -> print(\"c\")).start(); / new Thread(() -> print(\"d\")).start(); / a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / Printer p = new Printer(\"p\"); Living l = p; p.start(); print(l.isAlive() ? \"x\" : \"y\");",
                "print(\"a\"); / print(\"b\"); / Printer p = new Printer(\"p\"); p.setDaemon(true); p.start();",
                "LOG.add(\"a\"); / print(\"b\"); / a.join(); print(LOG.get(0)); b.join();",
                "print(\"a\"); / print(\"b\"); / Helper h = new Helper(); Breathing l = h; h.start(); if (l.isAlive()) { print(\"x\"); }",
                "print(\"a\"); / print(\"b\"); / Helper h = new Helper(); Helping l = h; l.setDaemon(true); h.start();",
                "print(\"a\"); / print(\"b\"); / Helper h = new Helper(); Named l = h; h.start(); l.setName(\"v\");",
                "List<List<String>> own = new ArrayList<>(); own.add(WORDS); if (own.contains(WORDS)) { print(\"a\"); }"
                        + " / WORDS.add(\"b\"); / a.join(); b.join();",
                "Map<List<String>, String> own = new HashMap<>(); own.put(WORDS, \"a\"); / print(\"b\"); / a.join(); b.join();",
                "if (java.util.function.Predicate.isEqual(WORDS).test(WORDS)) { print(\"a\"); } / print(\"b\"); / a.join(); b.join();",
                "print(new AssertionError(WORDS).getMessage()); / WORDS.add(\"b\"); / a.join(); b.join();",
                "print(\"a\" + Integer.parseInt(new StringBuilder(\"1\"), 0, 1, 10)); / print(\"b\"); / a.join(); b.join();",
                "for (String word : WORDS) { print(word); } / print(\"b\"); / a.join(); b.join();",
                "WORDS.forEach(word -> print(word)); / print(\"b\"); / a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / a.run(); a.join(); b.join();",
                "print(\"a\"); / print(\"b\"); / Runnable again = a; again.run(); a.join(); b.join();",
                "new Shown(); / print(\"b\"); / a.join(); b.join();",
                "Mid.touch(); / Mid.touch(); / a.join(); b.join();",
            })
    void threadsThatMayLearnOfEachOtherNeedThemAll(String parts) {
        Exploration exploration = explored(programOf(parts));

        assertThat(exploration.made()).isEqualTo(exploration.schedules());
        assertThat(exploration.made()).isGreaterThan(FEW);
    }

    @Test
    void aThreadsOwnFieldIsReadOnceItHasEnded() {
        Exploration exploration =
                explored("Printer p = new Printer(\"p\"); Printer q = new Printer(\"q\"); p.start(); q.start();"
                        + " p.join(); q.join(); print(\"printed \" + (p.printed + q.printed));");

        assertThat(exploration.made()).isEqualTo(FEW);
    }

    @Test
    void aRaceIsFoundWhereTheReadDoesNotWait() {
        Exploration exploration =
                explored("Printer p = new Printer(\"p\"); p.start(); print(\"printed \" + p.printed); p.join();");

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.FOUND);
    }

    /** Of what two threads do, and main after their starts. */
    private static String programOf(String parts) {
        String[] part = parts.split(" / ", -1);
        return two(part[0], part[1]) + part[2];
    }
}
