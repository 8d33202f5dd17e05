package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoryWeavingTest {

    @ParameterizedTest
    @EnumSource
    void fieldsAreReportedWithTheObjectAndTheClassThatDeclaresThem(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main extends Base {
                    static int total;
                    volatile long stamp;
                    final int fixed = 3;
                    double ratio;
                    public static void main(String[] args) {
                        Main m = new Main();
                        m.inherited++;
                        total += 2;
                        m.stamp = 5L;
                        long s = m.stamp;
                        m.ratio = m.fixed;
                        Object o = System.out;
                        int c = Constants.ONE.length();
                    }
                }
                """, """
                public class Base {
                    int inherited;
                }
                """, """
                public interface Constants {
                    String ONE = new String("1");
                }
                """);
        assertThat(sample.run())
                .containsExactly(
                        "at:4",
                        "read 0 of Main:8",
                        "write 0 of Main:8",
                        "read 1:9",
                        "write 1:9",
                        "volatile write 2 of Main:10",
                        "volatile read 2 of Main:11",
                        "write 3 of Main:12",
                        "use Constants:14",
                        "clinit enter",
                        "clinit exit");
        assertThat(sample.woven().fields())
                .containsExactly(
                        new FieldSite("Base", "inherited", false, false, false),
                        new FieldSite("Main", "total", false, true, false),
                        new FieldSite("Main", "stamp", true, false, false),
                        new FieldSite("Main", "ratio", false, false, false));
    }

    @ParameterizedTest
    @EnumSource
    void elementsOfArraysOfEveryTypeAreReported(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                public class Main {
                    public static void main(String[] args) {
                        int[] i = new int[2]; i[1] = 4;
                        long[] l = new long[2]; l[1] += i[1];
                        double[] d = new double[2]; d[0] = l[1];
                        float[] f = new float[2]; f[0] = 1;
                        byte[] b = new byte[2]; b[0]++;
                        boolean[] z = new boolean[2]; z[0] = !z[1];
                        char[] c = new char[2]; c[0] = 'x';
                        short[] s = new short[2]; s[0] = 1;
                        String[][] o = new String[2][2]; o[1][0] = "x" + o[0][1];
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(Sample::isNoConcatenation)
                .containsExactly(
                        "write [1]:3",
                        "read [1]:4",
                        "read [1]:4",
                        "write [1]:4",
                        "read [1]:5",
                        "write [0]:5",
                        "write [0]:6",
                        "read [0]:7",
                        "write [0]:7",
                        "read [1]:8",
                        "write [0]:8",
                        "write [0]:9",
                        "write [0]:10",
                        "read [1]:11",
                        "read [0]:11",
                        "read [1]:11",
                        "write [0]:11");
    }

    @ParameterizedTest
    @EnumSource
    void methodsThatGoThroughArraysAreReportedWithTheirRanges(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.Arrays;
                public class Main {
                    public static void main(String[] args) {
                        long[] l = new long[4];
                        Arrays.fill(l, 7L);
                        Arrays.fill(l, 1, 3, 8L);
                        Arrays.sort(l, 0, 2);
                        long[] copy = Arrays.copyOfRange(l, 1, 4);
                        boolean same = Arrays.equals(l, 0, 2, copy, 1, 3);
                        String[] names = {};
                        Arrays.sort(names, (a, b) -> a.compareTo(b));
                        String[] others = names.clone();
                        long[] shorter = Arrays.copyOf(l, 3);
                        Arrays.asList(names);
                    }
                }
                """).run();
        assertThat(recorded)
                .containsExactly(
                        "write [0 to end]:5",
                        "write [1 to 3]:6",
                        "write [0 to 2]:7",
                        "read [1 to 4]:8",
                        "read [0 to 2]:9",
                        "read [1 to 3]:9",
                        "write [0 to end]:11",
                        "read [0 to end]:12",
                        "read [0 to 3]:13",
                        "view of String[]");
    }

    @ParameterizedTest
    @EnumSource
    void methodsThatGoThroughCollectionsAreReported(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.*;
                public class Main {
                    public static void main(String[] args) {
                        List<Integer> l = new ArrayList<>();
                        Collections.addAll(l, 2, 1);
                        Collections.sort(l);
                        int most = Collections.max(l);
                        List<Integer> safe = Collections.synchronizedList(l);
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(line -> line.contains("ArrayList"))
                .containsExactly(
                        "change ArrayList:5", "change ArrayList:6", "look at ArrayList:7", "view of ArrayList");
    }

    @ParameterizedTest
    @EnumSource
    void innerClassesReachTheirOutersFields(SourceCompiler compiler) {
        // Before super() an inner class stores its outer instance: nothing may be told about an object that is none
        // yet.
        List<String> recorded = Sample.of(compiler, """
                public class Main {
                    private int count;
                    class Inner extends Thread {
                        final int copy = count;
                        int own = 1;
                        public void run() { count++; }
                    }
                    public static void main(String[] args) {
                        Main m = new Main();
                        int local = args.length;
                        m.new Inner().run();
                        Runnable r = new Runnable() { int x = local; public void run() { m.count += x; } };
                        r.run();
                        Runnable lambda = () -> m.count--;
                        lambda.run();
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(line -> line.contains(" 0 of Main"))
                .containsExactly(
                        "read 0 of Main:4",
                        "read 0 of Main:6",
                        "write 0 of Main:6",
                        "read 0 of Main:12",
                        "write 0 of Main:12",
                        "read 0 of Main:14",
                        "write 0 of Main:14");
    }

    @ParameterizedTest
    @EnumSource
    void everyWayBackIsAJumpAndOnlyLoopsThatCountNothingArePure(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    static volatile boolean done;
                    static void forLoop() {
                        for (int i = 0; i < 3; i++) {
                        }
                    }
                    static void doWhile() {
                        int i = 0;
                        do { i += 1; } while (i < 3);
                    }
                    static void spin() {
                        while (!done) { done = true; }
                    }
                    static int choose(int n) {
                        while (true) {
                            switch (n) {
                                case 0: return 1;
                                case 1: n = 0; continue;
                                case 2: n = 1; continue;
                                default: n--;
                            }
                        }
                    }
                }
                """);
        assertThat(sample.call("Main", "forLoop", new Class<?>[0]))
                .contains("jump:4")
                .hasSizeBetween(3, 4);
        assertThat(sample.call("Main", "doWhile", new Class<?>[0]))
                .startsWith("jump:9")
                .hasSize(3);
        assertThat(sample.call("Main", "spin", new Class<?>[0])).anyMatch(line -> line.startsWith("jump pure"));
        assertThat(sample.call("Main", "choose", new Class<?>[] {int.class}, 3))
                .hasSize(3)
                .filteredOn(line -> line.startsWith("jump:"))
                .as("only the round that computes a new number counts")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aLoopThatMayGoRoundWithoutCountingSaysWhereItCounts(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    static volatile boolean ready;
                    static void consume() {
                        for (int got = 0; got < 1; ) {
                            if (ready) { got++; } else { ready = true; }
                        }
                    }
                }
                """);

        List<String> calls = sample.call("Main", "consume", new Class<?>[0]).stream()
                .filter(line -> line.startsWith("jump") || line.startsWith("counts"))
                .map(line -> line.split(":")[0])
                .toList();

        assertThat(calls).startsWith("jump pure").contains("counts");
    }

    @ParameterizedTest
    @EnumSource
    void compilersOwnCodeIsLeftAlone(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    enum Colour { RED, GREEN }
                    record Point(int x, long y, String name) {}
                    sealed interface Shape permits Circle, Square {}
                    record Circle(double r) implements Shape {}
                    record Square(double a) implements Shape {}
                    static int of(Colour c) {
                        switch (c) {
                            case RED: return 1;
                            default: return 2;
                        }
                    }
                    static String of(String s) {
                        return switch (s) { case "a" -> "b"; case "c" -> s + 1 + 'x' + 2L; default -> s; };
                    }
                    static double area(Shape s) {
                        if (s instanceof Circle c) return c.r();
                        if (s instanceof Square q) { assert q.a() > 0; return q.a(); }
                        throw new IllegalStateException();
                    }
                    public static void main(String[] args) {
                        of(Colour.GREEN);
                        of("c");
                        area(new Square(2));
                        new Point(1, 2, "n").equals(new Point(1, 2, "n"));
                        new Point(1, 2, "n").toString();
                        Colour.valueOf("RED");
                    }
                }
                """);
        assertThat(sample.run())
                .filteredOn(Sample::isNoConcatenation)
                .filteredOn(line -> !line.startsWith("clinit") && !line.startsWith("use ") && !line.contains("["))
                .isEmpty();
        assertThat(sample.woven().fields()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aClassWithAnInitialiserIsReportedWhereItIsUsed(SourceCompiler compiler) {
        Sample sample = Sample.of(compiler, """
                public class Main {
                    public static void main(String[] args) {
                        Made.of();
                        new Made();
                        Object o = Made.ALL;
                        Plain.of();
                        int constant = Made.CONSTANT;
                    }
                }
                """, """
                public class Made {
                    static final Object ALL = new Object();
                    static final int CONSTANT = 3;
                    static void of() {}
                    Object own() { return ALL; }
                }
                """, """
                public class Plain {
                    static int count;
                    static void of() {}
                }
                """);
        assertThat(sample.run())
                .containsExactly("clinit enter", "clinit exit", "use Made:4", "use Made:1", "use Made:5");
    }

    @ParameterizedTest
    @EnumSource
    void theTwoStepsOfAnUpdateAreToldBehindThemWithTheObjectAndTheKey(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                import java.util.*;
                public class Main {
                    private int n;
                    synchronized int n() { return n; }
                    synchronized void n(int to) { n = to; }
                    public static void main(String[] args) {
                        Main m = new Main();
                        m.n(m.n() + 1);
                        List<Integer> list = Arrays.asList(4, 5);
                        list.set(1, list.get(1) * 2);
                        Map<String, Integer> map = new HashMap<>();
                        Integer old = map.get("a");
                        map.put("a", old == null ? 1 : old + 1);
                        map.put("b", 7);
                        System.out.print(m.n + list.get(1));
                    }
                }
                """).run();
        assertThat(recorded)
                .filteredOn(line -> line.contains(" step "))
                .containsExactly(
                        "first step Main.n of Main:8",
                        "second step Main.n of Main:8",
                        "first step List of ArrayList at 1:10",
                        "second step List of ArrayList at 1:10",
                        "first step Map of HashMap at a:12",
                        "second step Map of HashMap at a:13",
                        "first step Main.n of Main:15",
                        "first step List of ArrayList at 1:15");
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateWhoseStepsNobodyComesBetweenTellsNone(SourceCompiler compiler) {
        List<String> recorded = Sample.of(compiler, """
                public class Main {
                    private int n;
                    private final int[] counts = new int[2];
                    synchronized void add() { n++; counts[1] += Math.max(n, 3); }
                    public static void main(String[] args) {
                        new Main().add();
                    }
                }
                """).run();
        assertThat(recorded).noneMatch(line -> line.contains(" step "));
    }
}
