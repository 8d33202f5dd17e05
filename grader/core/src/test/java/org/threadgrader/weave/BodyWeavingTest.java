package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threadgrader.weave.recording.Log;

class BodyWeavingTest {

    @ParameterizedTest
    @EnumSource
    void blocksAndMethodsGiveUpTheirMonitorOnEveryWayOut(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    static final Object LOCK = new StringBuilder();
                    synchronized long value(int way) {
                        if (way == 1) return 5L;
                        try {
                            if (way == 2) throw new IllegalStateException("two");
                            return 6L;
                        } catch (RuntimeException e) {
                            if (way == 2) throw e;
                        }
                        return 7L;
                    }
                    static synchronized void shared() {
                    }
                    static int nested(boolean fail) {
                        synchronized (LOCK) {
                            synchronized (Main.class) {
                                if (fail) throw new IllegalStateException("nested");
                                return 1;
                            }
                        }
                    }
                    static long of(int way) { return new Main().value(way); }
                }
                """);
        Class<?>[] way = {int.class};
        assertThat(kinds(sample.call("Main", "of", way, 1)))
                .containsExactly("clinit enter", "clinit exit", "enter Main", "exit Main");
        assertThat(kinds(sample.call("Main", "of", way, 0))).containsExactly("enter Main", "exit Main");
        Log.clear();
        assertThatThrownBy(() -> sample.invoke("Main", "of", way, 2)).hasMessage("two");
        assertThat(kinds(sample.recorded())).containsExactly("enter Main", "caught two", "exit Main");
        assertThat(kinds(sample.call("Main", "shared", new Class<?>[0])))
                .containsExactly("enter Main.class", "exit Main.class");
        List<String> nested =
                List.of("enter StringBuilder", "enter Main.class", "exit Main.class", "exit StringBuilder");
        assertThat(kinds(sample.call("Main", "nested", new Class<?>[] {boolean.class}, false)))
                .isEqualTo(nested);
        Log.clear();
        assertThatThrownBy(() -> sample.invoke("Main", "nested", new Class<?>[] {boolean.class}, true))
                .hasMessage("nested");
        assertThat(kinds(sample.recorded())).isEqualTo(nested);
    }

    @ParameterizedTest
    @EnumSource
    void anExitThatThrowsIsNotTriedAgain(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    static void block(boolean fail) {
                        synchronized (Main.class) {
                            if (fail) throw new IllegalStateException();
                        }
                    }
                    static synchronized void method(boolean fail) {
                        try {
                            if (fail) throw new IllegalStateException();
                        } catch (IllegalArgumentException e) {
                            throw e;
                        } finally {
                            fail = false;
                        }
                    }
                    static void empty(boolean fail) {
                        synchronized (Main.class) {}
                    }
                }
                """);
        for (String method : List.of("block", "method", "empty")) {
            for (boolean fail : List.of(true, false)) {
                Log.clear();
                Log.stopAt("exit Main.class");
                assertThatThrownBy(() -> sample.invoke("Main", method, new Class<?>[] {boolean.class}, fail))
                        .isInstanceOf(Log.Stopped.class);
                assertThat(kinds(sample.recorded())).containsExactly("enter Main.class", "exit Main.class");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void runOfAThreadIsEnclosedWhateverHappens(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main extends Thread {
                    final String failure;
                    Main(String failure) { this.failure = failure; }
                    @Override public synchronized void run() {
                        try {
                            if (failure.isEmpty()) return;
                        } catch (Throwable t) {
                            throw new AssertionError("not mine: " + t);
                        }
                        throw new IllegalStateException(failure);
                    }
                    static void go(String failure) { new Main(failure).run(); }
                }
                """);
        Class<?>[] text = {String.class};
        assertThat(kinds(sample.call("Main", "go", text, "")))
                .containsExactly(
                        "constructed Main ()V", "at", "at", "run enter", "enter Main", "exit Main", "run exit");
        assertThat(kinds(sample.call("Main", "go", text, "handled")))
                .containsExactly(
                        "constructed Main ()V",
                        "at",
                        "at",
                        "run enter",
                        "enter Main",
                        "exit Main",
                        "run threw handled",
                        "run exit");
        Log.clear();
        assertThatThrownBy(() -> sample.invoke("Main", "go", text, "rethrow")).hasMessage("rethrow");
        assertThat(kinds(sample.recorded()))
                .endsWith("run threw rethrow", "run exit")
                .hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void runThatNeverReturnsAndRunOfOthersAreNoProblem(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main extends Thread {
                    @Override public void run() { while (true) { if (isInterrupted()) throw new IllegalStateException("x"); interrupt(); } }
                    static class Task implements Runnable { public void run() {} }
                    static abstract class Middle extends Thread { public abstract void run(); }
                    static class Low extends Middle { public void run() {} }
                    static class Over extends Thread { public void run(int other) {} public void run() { super.run(); } }
                    public static void main(String[] args) {
                        new Task().run();
                        new Low().run();
                        new Over().run(1);
                        new Over().run();
                    }
                }
                """);
        assertThat(kinds(sample.run()))
                .filteredOn(kind -> kind.startsWith("run"))
                .containsExactly("run enter", "run exit", "run enter", "run exit");
    }

    @ParameterizedTest
    @EnumSource
    void classInitialisationIsEnclosed(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    static class Good { static int x = Integer.parseInt("1"); }
                    static class Bad { static int x = Integer.parseInt("one"); }
                    static void go(boolean bad) {
                        if (bad) Bad.x++; else Good.x++;
                    }
                }
                """);
        assertThat(kinds(sample.call("Main", "go", new Class<?>[] {boolean.class}, false)))
                .contains("clinit enter", "clinit exit");
        Log.clear();
        assertThatThrownBy(() -> sample.invoke("Main", "go", new Class<?>[] {boolean.class}, true))
                .isInstanceOf(ExceptionInInitializerError.class);
        assertThat(kinds(sample.recorded())).containsSubsequence("clinit enter", "clinit exit");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCaughtIsReportedOnceAndWhatFinallyBlocksPassOnIsNot(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    static void fail(String how) throws java.io.IOException {
                        if (how.equals("io")) throw new java.io.IOException(how);
                        throw new IllegalStateException(how);
                    }
                    static long go(String how) {
                        long before = 4L;
                        for (int i = 0; i < 2; i++) {
                            try {
                                try {
                                    fail(how);
                                } finally {
                                    before += i;
                                }
                            } catch (java.io.IOException | IllegalArgumentException e) {
                                before--;
                            } catch (RuntimeException e) {
                                return before;
                            }
                        }
                        return before;
                    }
                }
                """);
        Class<?>[] text = {String.class};
        String caught = compiler == SourceCompiler.JAVAC ? "caught io:15" : "caught io:16";
        assertThat(sample.call("Main", "go", text, "io"))
                .filteredOn(line -> line.startsWith("caught"))
                .containsExactly(caught, caught);
        assertThat(sample.call("Main", "go", text, "other"))
                .filteredOn(line -> line.startsWith("caught"))
                .containsExactly("caught other:17");
        Log.clear();
        Log.stopAt("caught io");
        assertThatThrownBy(() -> sample.invoke("Main", "go", text, "io")).isInstanceOf(Log.Stopped.class);
    }

    private static List<String> kinds(List<String> recorded) {
        return recorded.stream()
                .filter(line -> !line.startsWith("use "))
                .map(line -> line.replaceFirst(":\\d+$", ""))
                .toList();
    }
}
