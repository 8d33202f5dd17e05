package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeaverTest {

    @Test
    void factsAreReadFromTheBytes() {
        Woven woven = Sample.of(SourceCompiler.JAVAC, """
                import java.util.concurrent.Callable;
                public class Main {
                    static abstract class Base extends Thread {}
                    static class Low extends Base { public void run() {} public synchronized void start() {} }
                    static class Task implements Callable<String> { public String call() { return ""; } }
                    public static void main(String[] args) {
                        new Thread(new Runnable() { public void run() {} });
                    }
                }
                """).woven();
        Map<String, ClassFact> facts = new java.util.HashMap<>();
        woven.classFacts().forEach(fact -> facts.put(fact.name(), fact));
        assertThat(facts).containsOnlyKeys("Main", "Main$1", "Main$Base", "Main$Low", "Main$Task");
        assertThat(facts.get("Main")).matches(ClassFact::declaresMain).matches(fact -> !fact.isThreadSubclass());
        assertThat(facts.get("Main$Low"))
                .matches(ClassFact::isThreadSubclass)
                .matches(ClassFact::overridesRun)
                .matches(ClassFact::overridesStart)
                .matches(ClassFact::implementsRunnable)
                .matches(fact -> fact.superName().equals("Main$Base"))
                .matches(fact -> fact.file().equals("Main.java"));
        assertThat(facts.get("Main$1")).matches(ClassFact::isAnonymous).matches(ClassFact::implementsRunnable);
        assertThat(facts.get("Main$Task")).matches(ClassFact::implementsCallable);
        assertThat(facts.get("Main$Base")).matches(ClassFact::isAbstract).matches(fact -> !fact.overridesRun());
    }

    @Test
    void sitesNameTheMethodAndTheFile() {
        Woven woven = Sample.of(SourceCompiler.JAVAC, """
                public class Main {
                    public static void main(String[] args) {
                        new Thread(() -> {
                            System.out.println();
                        }).start();
                    }
                }
                """).woven();
        assertThat(woven.sites())
                .startsWith(Site.UNKNOWN)
                .contains(new Site("Main", "main", "Main.java", 5), new Site("Main", "lambda$main$0", "Main.java", 4));
        assertThat(woven.site(-1)).isEqualTo(Site.UNKNOWN);
        assertThat(woven.site(10_000)).isEqualTo(Site.UNKNOWN);
    }

    @Test
    void theSameClassesAreWovenTheSameWay() {
        Map<String, byte[]> classes = SourceCompiler.JAVAC.compile(17, """
                public class Main {
                    int a; static int b;
                    static class Other { int c; void m() { c++; } }
                    void m() { a++; b++; new Thread(this::m).start(); }
                }
                """);
        Weaver weaver = new Weaver(Sample.TABLE);
        Woven first = weaver.weave(classes);
        Woven second = weaver.weave(classes);
        assertThat(second.sites()).isEqualTo(first.sites());
        assertThat(second.fields()).isEqualTo(first.fields());
        first.classes()
                .forEach((name, bytes) -> assertThat(second.classes().get(name)).isEqualTo(bytes));
    }

    @Test
    void whatIsNoClassFileComesBackAsAnOmission() {
        byte[] text = "no class".getBytes(StandardCharsets.UTF_8);
        byte[] tooNew = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 120, 0, 1};
        Woven woven = new Weaver(Sample.TABLE).weave(Map.of("Text", text, "New", tooNew, "None", new byte[0]));
        assertThat(woven.classes().get("Text")).isEqualTo(text);
        assertThat(woven.omissions()).extracting(Omission::className).containsExactly("New", "None", "Text");
        assertThat(woven.classFacts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMethodWithoutRoomForAllHooksKeepsTheNeedfulOnes(SourceCompiler compiler) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            body.append("        numbers[")
                    .append(i)
                    .append("] = ")
                    .append(i * 7)
                    .append(";\n");
        }
        Sample sample = Sample.of(compiler, """
                public class Main {
                    static int[] numbers = new int[10_000];
                    public static void main(String[] args) {
                        new Thread().start();
                %s
                        numbers[0] = 1;
                    }
                    static void small() { numbers[0]++; }
                }
                """.formatted(body));
        assertThat(sample.woven().omissions()).containsExactly(new Omission("Main", "main", Omission.Extent.MEMORY));
        assertThat(sample.run())
                .containsExactly(
                        "clinit enter", "write 0:2", "clinit exit", "constructed Thread ()V:4", "start Thread:4");
        assertThat(sample.call("Main", "small", new Class<?>[0])).hasSize(4);
        assertThat(sample.woven().sites()).hasSizeLessThan(100);
    }

    @Test
    void aTableOfThousandsOfNumbersInAnInitialiserLeavesNothingOpen() {
        Sample sample = Sample.of(SourceCompiler.JAVAC, """
                public class Main {
                    static final int[] TABLE = {%s 0};
                    public static void main(String[] args) { int first = TABLE[0]; }
                }
                """.formatted("7, ".repeat(7_000)));
        assertThat(sample.woven().omissions()).isEmpty();
        assertThat(sample.run()).contains("read [0]:3");
    }

    @Test
    void aLargeInitialiserThatCallsTheProgramIsLeftOpen() {
        Sample sample = Sample.of(SourceCompiler.JAVAC, """
                public class Main {
                    static final int[] TABLE = {%s next()};
                    static int next() { return 0; }
                    public static void main(String[] args) { }
                }
                """.formatted("7, ".repeat(7_000)));
        assertThat(sample.woven().omissions())
                .containsExactly(new Omission("Main", "<clinit>", Omission.Extent.MEMORY));
    }

    @Test
    void aMethodWithoutRoomForAnyHookRunsAsItWasCompiled() {
        String body = "        t.start();\n".repeat(13_500);
        Sample sample = Sample.of(SourceCompiler.JAVAC, """
                public class Main {
                    public static void main(String[] args) {
                        Thread t = args.length == 0 ? null : new Thread();
                        if (t == null) return;
                %s
                    }
                }
                """.formatted(body));
        assertThat(sample.woven().omissions())
                .containsExactly(new Omission("Main", "main", Omission.Extent.EVERYTHING));
        assertThat(sample.run()).isEmpty();
    }

    @Test
    void jumpsAcrossMoreThanHalfAMethodsRoomStillArrive() {
        String body = "            x += numbers[x & 7];\n".repeat(1_300);
        Sample sample = Sample.of(SourceCompiler.JAVAC, """
                public class Main {
                    static int[] numbers = new int[10];
                    public static void main(String[] args) {
                        int x = 0;
                        for (int i = 0; i < 2; i++) {
                            if (i > 5) continue;
                %s
                        }
                    }
                }
                """.formatted(body));
        assertThat(sample.woven().omissions()).isEmpty();
        assertThat(sample.run()).hasSizeGreaterThan(5_000);
    }

    @Test
    void olderClassFilesAreWovenToo() {
        String source = """
                import java.util.function.*;
                public class Main {
                    private int x;
                    class Inner { private int y = x; private void bump() { y++; x++; } }
                    private synchronized void go() {
                        Inner i = new Inner();
                        i.bump();
                        Consumer<Thread> c = Thread::start;
                        c.accept(new Thread(this::hidden));
                    }
                    private void hidden() {}
                    public static void main(String[] args) { new Main().go(); }
                }
                """;
        for (SourceCompiler compiler : SourceCompiler.values()) {
            assertThat(Sample.of(compiler.compile(8, source)).run()).contains("start Thread:8", "write 1 of Inner:4");
        }
    }

    @Test
    void aClassAboveItselfIsNoEndlessQuestion() {
        org.objectweb.asm.ClassWriter a = new org.objectweb.asm.ClassWriter(0);
        a.visit(61, 1, "A", null, "B", new String[] {"A"});
        org.objectweb.asm.ClassWriter b = new org.objectweb.asm.ClassWriter(0);
        b.visit(61, 1, "B", null, "A", new String[] {"B"});
        Woven woven = new Weaver(Sample.TABLE).weave(Map.of("A", a.toByteArray(), "B", b.toByteArray()));
        assertThat(woven.classFacts()).hasSize(2);
    }

    @Test
    @EnabledForJreRange(minVersion = 25)
    void statementsBeforeTheSuperclassesConstructorAreWoven() {
        Sample sample = Sample.of(SourceCompiler.JAVAC.compile(25, """
                public class Main extends Thread {
                    int count;
                    int[] seen = new int[2];
                    Main(Runnable task, int n) {
                        if (n < 0) {
                            throw new IllegalArgumentException(new StringBuilder("n").append(n).toString());
                        }
                        for (int i = 0; i < 2; i++) {
                            task.run();
                        }
                        this.count = n;
                        Thread other = new Thread("other");
                        super(task, "name");
                        count++;
                    }
                    static int area(Object shape) {
                        return switch (shape) {
                            case Integer i when i > 3 -> i;
                            case String s -> s.length();
                            case null, default -> 0;
                        };
                    }
                    public static void main(String[] args) {
                        new Main(() -> {}, 3);
                        area("four");
                    }
                }
                """));
        assertThat(sample.run())
                .containsSubsequence(
                        "constructed Thread (LString;)V:12",
                        "target runnable:13",
                        "name name:13",
                        "constructed Main (LRunnable;LString;)V:13",
                        "read 1 of Main:14",
                        "write 1 of Main:14")
                .doesNotContain("write 1 of Main:11");
    }
}
