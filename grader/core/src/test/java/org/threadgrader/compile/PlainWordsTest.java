package org.threadgrader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;

/** What students' commonest mistakes are told, from real sources through the real compiler. */
final class PlainWordsTest {
    private static final List<String> SOURCES = List.of(
            "class A { void f() { int i = 0 } }",
            "class A { void f() { 5; } }",
            "class A { void f() { int i = ; } }",
            "class A { void f() { if (true { } } }",
            "class A { void f() { for (int i = 0; i < 3; i++ } }",
            "class A { void f() { ",
            "class A { } }",
            "class A { int f( { } }",
            "class A { System.out.println(); }",
            "class A { String s = \"abc; }",
            "class A { char c = 'ab'; }",
            "class A { void f() { System.out.println(1)；} }",
            "class A { void f() { String s = “x”; } }",
            "class A { void f() { int i = 1 # 2; } }",
            "class A { void f() { else { } } }",
            "class A { void f() { catch (Exception e) { } } }",
            "class A { void f() { try { f(); } } }",
            "class A { f() { } }",
            "class A { void f(); }",
            "class A { private public int i; }",
            "class A { int i = 99999999999; }",
            "class A { Therad t; }",
            "class A { List<String> l; }",
            "class A { string s; }",
            "class A { void f() { system.out.println(1); } }",
            "class A { void f() { new Thread(() -> {}).Start(); } }",
            "class A { void f() { new Thread(() -> {}).begin(); } }",
            "class A { void f() { go(1); } }",
            "class A { void f() { x = 1; } }",
            "class A { void f() { CountDownLatch l = new CountDownLatch(2); } }",
            "import java.utils.List; class A { }",
            "class A { void f() { int i = 1; int i = 2; } }",
            "class A { } class A { }",
            "class A { void f() { int i = 1.5; } }",
            "class A { void f(int i) { if (i = 20) { } } }",
            "class A { int f() { return; } }",
            "class A { void f() { return 1; } }",
            "class A { Thread t = new Thread(5); }",
            "class A { int i = \"x\"; }",
            "class A { boolean b = \"x\" - 1; }",
            "class A { boolean b = !1; }",
            "class A { void f() { int i = 1; i[0] = 2; } }",
            "class A { void f() { System.out.println(f()); } }",
            "class A { Runnable r = new Runnable(); }",
            "class A { Runnable r = () -> 5; }",
            "class A { Object o = () -> { }; }",
            "class A implements Runnable { }",
            "class A implements Runnable { void run() { } }",
            "class A extends Thread { public void run() throws InterruptedException { } }",
            "class A extends Thread { @Override public void Run() { } }",
            "class A extends Thread { public static void run() { } }",
            "class A extends Thread { public final void join(int i) { } public int getId(int i) { return 1; } public void isAlive() { } }",
            "class A extends Runnable { }",
            "class A implements Thread { }",
            "class A extends String { }",
            "class A { int n; public static void main(String[] a) { n = 1; } }",
            "class A { void f() { } public static void main(String[] a) { f(); } }",
            "class A { class B { } public static void main(String[] a) { new B(); } }",
            "class A { void f(int i) { f(\"x\", 1); } }",
            "class A { void f() { Thread.sleep(1); } }",
            "class A { void f() { try { } catch (java.io.IOException e) { } } }",
            "class A { int f() { } }",
            "class A { void f() { while (true) { } int i; } }",
            "class A { void f() { int i = 0; i++; Runnable r = () -> System.out.println(i); } }",
            "class A { void f() { int i; i++; } }",
            "class A { final int i = 1; void f() { i = 2; } }",
            "class A { void f() { break; } }",
            "class A { void f() { Object o = new Object(); o.clone(); } }",
            "class A { void f() { int i = 1; i.toString(); } }",
            "class A { case 1: int i; }");

    @Test
    void saysTheCommonestMistakesInBothLanguages() {
        StringBuilder said = new StringBuilder();
        int number = 0;
        for (Compilation compilation : compilations()) {
            said.append(SOURCES.get(number++)).append('\n');
            // What follows from the first error differs from one JDK to the next.
            Message first = ((NotCompiled) compilation).problems().get(0).plain();
            said.append("  en: ").append(first.in(Locale.ENGLISH)).append('\n');
            said.append("  zh: ").append(first.in(Locale.CHINESE)).append('\n');
        }
        Approvals.verify(said.toString());
    }

    @Test
    void anErrorWithoutPlainWordsKeepsTheCompilersOwn() {
        assertThat(PlainWords.of("compiler.err.rare", "something rare\n  more", Spot.NONE)
                        .in(Locale.ENGLISH))
                .isEqualTo("the compiler says: something rare");
    }

    private static List<Compilation> compilations() {
        List<Compilation> compilations = new ArrayList<>();
        try (Compiler compiler = Compiler.local()) {
            for (String source : SOURCES) {
                Compilation compilation = compiler.compile(
                        new CompilationUnit("A", List.of(new SourceFile("A.java", source, Encoding.UTF_8))));
                assertThat(compilation).as(source).isInstanceOf(NotCompiled.class);
                compilations.add(compilation);
            }
        }
        return compilations;
    }
}
