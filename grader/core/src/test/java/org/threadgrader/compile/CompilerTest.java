package org.threadgrader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.isolate.Open;

/** Both compilers, the warm one in a real JVM. */
final class CompilerTest {
    private static final Compiler WARM = Compiler.warm();
    private static final Compiler LOCAL = Compiler.local();

    static Stream<Compiler> compilers() {
        return Stream.of(WARM, LOCAL);
    }

    @AfterAll
    static void endTheWorker() {
        WARM.close();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void compilesAtTheJudgesOwnLevelWithLinesAndSourceName(Compiler compiler) {
        Compiled compiled =
                compiled(compiler.compile(unit("ex02", "hand in/线程.java", "package p;\nclass A {\n  int x = 1;\n}")));
        byte[] bytes = compiled.classes().get("p.A");
        assertThat(bytes).isNotNull();
        ClassReader reader = new ClassReader(bytes);
        assertThat(reader.readUnsignedShort(6)).isEqualTo(44 + Runtime.version().feature());
        String[] source = new String[1];
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitSource(String file, String debug) {
                        source[0] = file;
                    }
                },
                0);
        assertThat(source[0]).isEqualTo("线程.java");
        assertThat(compiled.sources()).containsEntry("p.A", "hand in/线程.java");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void splitsOneTasksClassesByUnit(Compiler compiler) {
        SourceFile shared = file("Shared.java", "class Shared {}");
        Map<String, Compilation> compilations = compiler.compile(List.of(
                new CompilationUnit(
                        "ex02", List.of(file("A.java", "class A { Shared s; Runnable r = () -> {}; }"), shared)),
                new CompilationUnit("ex03", List.of(file("B.java", "class B { class In {} Shared s; }"), shared))));
        assertThat(compiled(compilations.get("ex02")).classes()).containsOnlyKeys("A", "Shared");
        assertThat(compiled(compilations.get("ex03")).classes()).containsOnlyKeys("B", "B$In", "Shared");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void aBrokenExerciseDoesNotTakeTheOthersAlong(Compiler compiler) {
        Map<String, Compilation> compilations = compiler.compile(List.of(
                unit("ex02", "A.java", "class A {}"), unit("ex03", "b/B.java", "class B {\n  int x = \"\";\n}")));
        assertThat(compiled(compilations.get("ex02")).classes()).containsOnlyKeys("A");
        Problem problem = onlyProblem(compilations.get("ex03"));
        assertThat(problem.file()).isEqualTo("b/B.java");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.plain().in(Locale.ENGLISH))
                .startsWith("a value of type String is given where int is needed");
        assertThat(problem.original()).isEqualTo("incompatible types: java.lang.String cannot be converted to int");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void speaksTheSameOnAChineseMachine(Compiler compiler) {
        Locale machines = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            Problem problem = onlyProblem(compiler.compile(unit("e", "A.java", "class A { Therad t; }")));
            assertThat(problem.original()).startsWith("cannot find symbol");
            assertThat(problem.plain().in(Locale.CHINESE)).startsWith("找不到类 Therad");
        } finally {
            Locale.setDefault(machines);
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void unitsThatDeclareTheSameClassBothCompile(Compiler compiler) {
        Map<String, Compilation> compilations = compiler.compile(List.of(
                unit("ex02", "A.java", "class A {} class Worker {}"),
                unit("ex03", "B.java", "class B {} class Worker {}")));
        assertThat(compiled(compilations.get("ex02")).classes()).containsOnlyKeys("A", "Worker");
        assertThat(compiled(compilations.get("ex03")).classes()).containsOnlyKeys("B", "Worker");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void noFileNameIsAnOptionOrAnArgumentFile(Compiler compiler) {
        for (String name : List.of("@x.java", "-version.java", "Foo (1).java", "a%b#c?.java", "package-info.java")) {
            assertThat(compiled(compiler.compile(unit("e", name, "public class A {}")))
                            .classes())
                    .containsOnlyKeys("A");
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void seesThePlatformAndNothingOfTheGraders(Compiler compiler) {
        Problem problem = onlyProblem(
                compiler.compile(unit("e", "A.java", "import org.threadgrader.compile.Worker;\nclass A {}")));
        assertThat(problem.plain().in(Locale.ENGLISH)).startsWith("there is no package org.threadgrader.compile");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void aSourceMayBeEmpty(Compiler compiler) {
        assertThat(compiled(compiler.compile(unit("e", "A.java", ""))).classes())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void nineThousandParenthesesHurtNobody(Compiler compiler) {
        String deep = "class P { int x = " + "(".repeat(9000) + "1" + ")".repeat(9000) + "; }";
        compiler.compile(unit("deep", "P.java", deep));
        assertThat(compiled(compiler.compile(unit("next", "A.java", "class A {}")))
                        .classes())
                .containsOnlyKeys("A");
    }

    @Test
    void depthBeyondEveryStackIsSaidInPlainWords() {
        String deeper = "class P { int x = " + "(".repeat(120_000) + "1" + ")".repeat(120_000) + "; }";
        assertThat(onlyProblem(WARM.compile(unit("deep", "P.java", deeper)))
                        .plain()
                        .in(Locale.ENGLISH))
                .isEqualTo("this source is nested too deeply for the compiler: make it simpler");
    }

    @Test
    void aSourceThatEatsTheWorkersMemoryTakesNoNeighbourAlong() {
        Map<String, Compilation> compilations = WARM.compile(List.of(
                unit("ex02", "A.java", "class A {}"),
                unit("ex03", "Bomb.java", doubling()),
                unit("ex08", "C.java", "class C {}")));
        assertThat(compiled(compilations.get("ex02")).classes()).containsOnlyKeys("A");
        assertThat(compiled(compilations.get("ex08")).classes()).containsOnlyKeys("C");
        Problem problem = onlyProblem(compilations.get("ex03"));
        assertThat(problem.file()).isEqualTo("Bomb.java");
        assertThat(problem.plain().in(Locale.ENGLISH))
                .isEqualTo("the compiler ran out of memory on this source: make it smaller and simpler");
        assertThat(problem.plain().in(Locale.CHINESE)).isEqualTo("编译器在编译这份源代码时内存不足：请把它写得短一些、简单一些");
    }

    @Test
    void aSourceThatTakesTooLongIsEndedByItsProcessorTime() {
        try (Compiler impatient =
                new WarmCompiler(new WarmCompiler.Limits(512, Duration.ZERO, Duration.ofMinutes(5)), new Open())) {
            Compilation slow = impatient.compile(unit("slow", "Slow.java", nestedInference()));
            assertThat(onlyProblem(slow).plain().in(Locale.ENGLISH))
                    .isEqualTo("the compiler took too long on this source: make it simpler");
        }
    }

    @Test
    void aWorkerKilledFromOutsideIsReplaced() {
        try (Compiler compiler = Compiler.warm()) {
            compiled(compiler.compile(unit("a", "A.java", "class A {}")));
            workers().forEach(ProcessHandle::destroyForcibly);
            assertThat(compiled(compiler.compile(unit("b", "B.java", "class B {}")))
                            .classes())
                    .containsOnlyKeys("B");
        }
    }

    @Test
    void oneStudentsClassesAreGoneForTheNext() {
        compiled(WARM.compile(unit("a", "A.java", "package p; public class A {}")));
        assertThat(WARM.compile(unit("b", "B.java", "package p; class B extends A {}")))
                .isInstanceOf(NotCompiled.class);
    }

    @Test
    void theSameSourcesGiveTheSameBytes() {
        CompilationUnit unit =
                unit("a", "A.java", "class A { Runnable r = () -> System.out.println(new Object() {}); }");
        byte[] first = compiled(WARM.compile(unit)).classes().get("A");
        byte[] second = compiled(LOCAL.compile(unit)).classes().get("A");
        assertThat(Arrays.equals(first, second)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void ofWordsWithoutEndOnlyTheBeginningIsKept(Compiler compiler) {
        StringBuilder source =
                new StringBuilder("class Pair<A, B> {} class Long { <T> Pair<T, T> two(T t) { return null; }\n");
        source.append("void m() { var v0 = two(1);\n");
        for (int i = 1; i < 12; i++) {
            source.append("var v%d = two(v%d);%n".formatted(i, i - 1));
        }
        Problem problem = onlyProblem(compiler.compile(unit("e", "Long.java", source + "int x = v11; } }")));
        assertThat(problem.original())
                .startsWith("incompatible types: Pair<")
                .endsWith("…")
                .hasSize(2000);
        assertThat(problem.plain().in(Locale.ENGLISH)).hasSizeLessThan(3000);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aCompilerThatCrashesLeavesNoFile() throws IOException, InterruptedException {
        try (Compiler compiler = Compiler.warm()) {
            List<ProcessHandle> others = workers();
            compiled(compiler.compile(unit("a", "A.java", "class A {}")));
            ProcessHandle own = workers().stream()
                    .filter(worker -> !others.contains(worker))
                    .findFirst()
                    .orElseThrow();
            new ProcessBuilder("kill", "-SEGV", "" + own.pid()).start().waitFor();
            own.onExit().join();
            assertThat(Path.of("hs_err_pid" + own.pid() + ".log")).doesNotExist();
        }
    }

    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info().commandLine().orElse("").contains(Worker.class.getName()))
                .toList();
    }

    /** Constants that double: a few hundred bytes of source, a gigabyte of text. */
    private static String doubling() {
        StringBuilder source = new StringBuilder("class Bomb {\nstatic final String S0 = \"0123456789abcdef\";\n");
        for (int i = 1; i < 40; i++) {
            source.append("static final String S%d = S%d + S%d;%n".formatted(i, i - 1, i - 1));
        }
        return source.append("}").toString();
    }

    private static String nestedInference() {
        String call = "id(".repeat(22) + "null" + ")".repeat(22);
        return "class Slow { static <T> T id(T t) { return t; } static <T, R> R id(java.util.function.Function<T, R> f) {"
                + " return null; } Object o = "
                + call.replace("id(", "id(x -> id(").replace("null", "null" + ")".repeat(22))
                + "; }";
    }

    private static CompilationUnit unit(String id, String path, String text) {
        return new CompilationUnit(id, List.of(file(path, text)));
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text, Encoding.UTF_8);
    }

    private static Compiled compiled(@Nullable Compilation compilation) {
        if (compilation instanceof Compiled compiled) {
            return compiled;
        }
        throw new AssertionError("not compiled: " + compilation);
    }

    private static Problem onlyProblem(@Nullable Compilation compilation) {
        if (compilation instanceof NotCompiled broken && broken.problems().size() == 1) {
            return broken.problems().get(0);
        }
        throw new AssertionError("not one problem: " + compilation);
    }
}
