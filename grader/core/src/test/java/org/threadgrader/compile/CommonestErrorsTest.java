package org.threadgrader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;

/**
 * The thirty commonest errors of beginners, each by a source that javac rejects for it, and some that are met in programs
 * with threads above all. Why these: docs/adr/0015.
 */
final class CommonestErrorsTest {
    private static final List<Mistake> THIRTY = List.of(
            mistake("cant.resolve.location", "class A { void f() { Thraed t; } }"),
            mistake("cant.resolve.location.args", "class A { void f() { System.out.printn(1); } }"),
            mistake("expected", "class A { void f() { System.out.println(1) } }"),
            mistake("expected4|expected.module.or.open|class.method.or.field.expected", "class A { void f() { } } }"),
            mistake("not.stmt", "class A { void f() { \"done\"; } }"),
            mistake("illegal.start.of.expr", "class A { void f() { public int i = 1; } }"),
            mistake("illegal.start.of.type|statement.not.expected", "class A { for (int i = 0; i < 3; i++) { } }"),
            mistake("premature.eof", "class A { void f() { if (true) { } "),
            mistake("unclosed.str.lit", "class A { String s = \"Hello; }"),
            mistake("unclosed.char.lit", "class A { String s = 'Hello'; }"),
            mistake("illegal.char", "class A { int i = 1；}"),
            mistake("else.without.if", "class A { void f(int i) { if (i > 0); i--; else i++; } }"),
            mistake("invalid.meth.decl.ret.type.req", "class Worker { public work() { } }"),
            mistake("doesnt.exist", "import java.util.concurent.locks.*; import java.util.concurent.Lock; class A { }"),
            mistake("already.defined", "class A { void f(int i) { int i = 0; } }"),
            mistake("prob.found.req", "class A { int f() { return \"1\"; } }"),
            mistake("incomparable.types", "class A { boolean f(Thread t) { return t == \"worker\"; } }"),
            mistake("operator.cant.be.applied.1", "class A { boolean f(String s) { return s < 1; } }"),
            mistake("abstract.cant.be.instantiated", "class A { Thread t = new Thread(new Runnable()); }"),
            mistake("cant.apply.symbol", "class A { A(int i) { } void f() { new A(); } }"),
            mistake("cant.apply.symbols", "class A { Thread t = new Thread(new A()); }"),
            mistake("does.not.override.abstract", "class A implements Runnable { public void Run() { } }"),
            mistake("override.weaker.access", "class A extends Thread { void run() { } }"),
            mistake("non-static.cant.be.ref", "class A { int n; public static void main(String[] a) { n++; } }"),
            mistake("unreported.exception.need.to.catch.or.throw", "class A { void f(Thread t) { t.join(); } }"),
            mistake("missing.ret.stmt", "class A { int f(int i) { if (i > 0) { return 1; } } }"),
            mistake("unreachable.stmt", "class A { void f() { while (true) { } System.out.println(1); } }"),
            mistake("var.might.not.have.been.initialized", "class A { void f() { Thread t; t.start(); } }"),
            mistake(
                    "cant.ref.non.effectively.final.var",
                    "class A { void f() { for (int i = 0; i < 3; i++) new Thread(() -> System.out.println(i)); } }"),
            mistake("report.access", "class A { int f(String s) { return s.hash; } }"));

    private static final List<Mistake> WITH_THREADS = List.of(
            mistake("cant.resolve.location.args", "class A implements Runnable { public void run() { getName(); } }"),
            mistake("cant.resolve.location.args", "class A implements Runnable { public void run() { sleep(9); } }"),
            mistake("cant.resolve.location.args", "class A { void f(Runnable r) { r.start(); } }"),
            mistake("cant.resolve.location", "class A { String s = Thread.currentThread.getName(); }"),
            mistake("prob.found.req", "class A { Thread t = new Thread(() -> { }).start(); }"),
            mistake("prob.found.req", "class A { Thread t = new A(); }"),
            mistake("prob.found.req", "class A { Runnable r = new A(); }"),
            mistake("cant.apply.symbols", "class A { Thread t = new Thread(() -> 5); }"),
            mistake("cant.apply.symbols", "class A { Thread t = new Thread(\"worker\", () -> { }); }"),
            mistake("invalid.mref", "class A { Thread t = new Thread(this::work); }"),
            mistake("type.found.req", "class A { void f() { synchronized (1) { } } }"),
            mistake("type.found.req", "class A { java.util.List<int> list; }"),
            mistake("cant.apply.symbol", "class A { void f() { f(1); } }"),
            mistake("illegal.start.of.expr", "class A { void f() { return } }"),
            mistake("mod.not.allowed.here", "class A { synchronized int n; }"),
            mistake("void.not.allowed.here", "class A { void f() { new Thread(f()); } }"),
            mistake(
                    "override.meth.doesnt.throw",
                    "class A implements Runnable { public void run() throws InterruptedException { } }"),
            mistake(
                    "method.does.not.override.superclass",
                    "class A extends Thread { @Override public void Run() { } }"),
            mistake(
                    "except.never.thrown.in.try",
                    "class A { void f() { try { } catch (InterruptedException e) { } } }"),
            mistake(
                    "unreported.exception.need.to.catch.or.throw",
                    "class A { void f(java.util.concurrent.FutureTask<Integer> t) { try { t.get(); }"
                            + " catch (InterruptedException e) { } } }"),
            mistake(
                    "cant.ref.non.effectively.final.var",
                    "class A { void f() { int n = 0; new Thread(new Runnable() { public void run() { n++; } }); } }"),
            mistake(
                    "not.def.public.cant.access",
                    "class A { java.util.concurrent.locks.AbstractQueuedSynchronizer.Node n; }"),
            mistake("duplicate.class", "class A { } class A { }"),
            mistake("variable.not.allowed", "class A { void f(int i) { if (i > 0) Thread t = new Thread(); } }"),
            mistake("int.number.too.large", "class A { long n = 10000000000; }"),
            mistake("break.outside.switch.loop", "class A { Runnable r = () -> { break; }; }"));

    static Stream<Mistake> mistakes() {
        return Stream.concat(THIRTY.stream(), WITH_THREADS.stream());
    }

    @Test
    void areThirty() {
        assertThat(THIRTY.stream().map(Mistake::code).distinct()).hasSize(30);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachSourceIsRejectedForItsError(Mistake mistake) {
        Outcome outcome = new Javac().run(List.of(mistake.file()));

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(((Outcome.Failed) outcome).diagnoses().get(0).code())
                .matches("compiler\\.err\\.(?:" + mistake.code + ")");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachHasWordsOfItsOwn(Mistake mistake) {
        assertThat(first(mistake).plain().key()).startsWith("compile.").isNotEqualTo("compile.other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void areSaidInPlainWords(String language) {
        StringBuilder said = new StringBuilder();
        mistakes()
                .forEach(mistake -> said.append(mistake.source)
                        .append("\n  ")
                        .append(first(mistake).plain().in(Locale.forLanguageTag(language)))
                        .append('\n'));

        Golden.assertMatches("compile-errors." + language + ".txt", said.toString());
    }

    private static Problem first(Mistake mistake) {
        try (Compiler compiler = Compiler.local()) {
            Compilation compilation = compiler.compile(new CompilationUnit("A", List.of(mistake.file())));
            // What follows from the first error differs from one JDK to the next.
            return ((NotCompiled) compilation).problems().get(0);
        }
    }

    private static Mistake mistake(String code, String source) {
        return new Mistake(code, source);
    }

    /** A source and the codes that javac may give it, the JDKs' apart by a bar. */
    private record Mistake(String code, String source) {
        SourceFile file() {
            return new SourceFile("A.java", source, Encoding.UTF_8);
        }

        @Override
        public String toString() {
            return code;
        }
    }
}
