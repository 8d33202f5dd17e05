package org.threadgrader.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.assignment.AllowList;
import org.threadgrader.assignment.Allowance;
import org.threadgrader.compile.Compilation;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.compile.Compiled;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;

final class ScreeningTest {
    private static final Allowance NO_QUEUES =
            new Allowance(Set.of(), Set.of("queues", "java.util.concurrent.Exchanger"));

    /** One for each reason there is. */
    private static final List<String> REFUSED = List.of(
            "Object f() throws Exception { return new ProcessBuilder(\"x\"); }",
            "Object f() { return new java.util.concurrent.LinkedBlockingQueue<String>(); }",
            "Object f() throws Exception { return new java.io.FileReader(\"x\"); }",
            "Object f() throws Exception { return new java.net.Socket(\"x\", 1); }",
            "Object f() throws Exception { return A.class.getDeclaredField(\"x\"); }",
            "Object f() throws Exception { return Class.forName(\"x\"); }",
            "Object f() { return System.getenv(\"x\"); }",
            "void f() { Runtime.getRuntime().halt(0); }",
            "Object f() throws Exception { return new java.io.ObjectOutputStream(System.out); }",
            "Object f() { return java.lang.management.ManagementFactory.getThreadMXBean(); }",
            "Object f() { return new javax.swing.JFrame(); }",
            "Object f() { return new java.util.concurrent.Exchanger<String>(); }",
            "Object f() { return javax.xml.parsers.SAXParserFactory.newInstance(); }",
            "native void f();",
            "Object f() { return ProcessHandle.current().parent(); }",
            "class Thread {}");

    @Test
    void saysWhatWhereWhyAndWhatInsteadInBothLanguages() {
        StringBuilder said = new StringBuilder();
        for (String source : REFUSED) {
            Message reason =
                    problem(NO_QUEUES, "class A {\n  " + source + "\n}").orElseThrow();
            said.append(source.strip()).append('\n');
            said.append("  ").append(reason.in(Locale.ENGLISH)).append('\n');
            said.append("  ").append(reason.in(Locale.SIMPLIFIED_CHINESE)).append("\n\n");
        }
        Approvals.verify(said.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.function.Function<String, Object> f = System::getenv;",
                "class B extends ClassLoader {}",
                "interface B extends java.nio.file.Path {}",
                "Object f = java.nio.file.Files.class;",
                "class B extends Thread {} Object f() { return new B().getContextClassLoader(); }",
                "Object f() { return new Thread() {}.getContextClassLoader(); }",
                "class B extends Thread { int getContextClassLoader; Object f() { return getContextClassLoader(); } }",
                "class B extends java.io.PrintStream { B() throws Exception { super(\"x\"); } }",
                "void f(String key) { System.getProperty(\"line.separator\"); System.getProperty(key); }",
                "Object f(boolean b) { return System.getProperty(b ? \"java.class.path\" : \"line.separator\"); }",
                "Object f(boolean b) { return System.getProperty(b ? \"user.home\" : \"os.name\", \"line.separator\"); }",
                "Object f(int i) { return System.getProperty(switch (i) { case 0 -> \"user.home\"; default -> \"os.name\"; }); }",
                "class B { void f() { class String {} } }",
                "interface Runnable {}",
            })
    void findsWhatIsNotAllowedHoweverItIsWritten(String member) {
        assertThat(problem(Allowance.USUAL, "class A { " + member + " }")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record R(int a, String b) {} String f() { return new R(1, \"x\") + \"y\"; }",
                "enum E { A, B } int f(E e) { return switch (e) { case A -> 1; default -> 2; }; }",
                "Object f(int[] a) { return a.clone(); }",
                "String f() { return System.getProperty(\"line.separator\"); }",
                "String f(int x) { if (x > 0) { x++; } String nl = System.getProperty(\"line.separator\"); return x + nl; }",
                "void f() { while (true) { System.getProperty(\"line.separator\"); } }",
                "void f() { assert f != null; } Object f;",
                "void f() { try { Thread.sleep(1); } catch (InterruptedException e) { e.printStackTrace(); } }",
                "Object f = new java.util.Scanner(System.in);",
                "Object f = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));",
                "<T> T[] f(Class<T> t) { return (T[]) java.lang.reflect.Array.newInstance(t, 1); }",
                "Object f = java.util.List.of(1, \"a\");",
                "class Task {} class MyThread extends Thread {} interface Process {} record Number(int n) {}",
                "Runnable f = (Runnable & java.io.Serializable) () -> {};",
                "class Stop { void halt() {} } void f() { new Stop().halt(); }",
                "class Mine extends Thread { void load(String x) {} } void f() { new Mine().load(\"\"); }",
                "volatile int v; Object f() throws ReflectiveOperationException {"
                        + " return java.lang.invoke.MethodHandles.lookup().findVarHandle(A.class, \"v\", int.class); }",
            })
    void leavesAloneWhatRightAnswersDo(String member) {
        assertThat(problem(Allowance.USUAL, "class A { " + member + " }")).isEmpty();
    }

    @Test
    void queuesAreAllowedWhereNothingForbidsThem() {
        assertThat(problem(Allowance.USUAL, "class A { " + REFUSED.get(1) + " }"))
                .isEmpty();
    }

    @Test
    void aListFieldNamedAsAForbiddenQueueIsTheStudentsOwn() {
        assertThat(problem(NO_QUEUES, "class A { Object f = new ArrayBlockingQueue(); } class ArrayBlockingQueue {}"))
                .isEmpty();
    }

    private static Optional<Message> problem(Allowance allowance, String source) {
        CompilationUnit unit = new CompilationUnit("x", List.of(new SourceFile("A.java", source, Encoding.UTF_8)));
        try (Compiler compiler = Compiler.local()) {
            Map<String, Compilation> compilations = compiler.compile(List.of(unit));
            if (compilations.get("x") instanceof Compiled compiled) {
                return new Screening(compiled, AllowList.of(allowance)).problem();
            }
            throw new AssertionError(compilations + ": " + source);
        }
    }
}
