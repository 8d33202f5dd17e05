package org.threadgrader.compile;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.threadgrader.compile.Outcome.Cause;
import org.threadgrader.compile.Outcome.ClassFile;
import org.threadgrader.compile.Outcome.Diagnosis;
import org.threadgrader.compile.Outcome.Failed;
import org.threadgrader.compile.Outcome.GaveUp;
import org.threadgrader.intake.SourceFile;

/**
 * The JDK's compiler over sources in memory: what both the {@link Worker} and the {@link LocalCompiler} run.
 *
 * <p>No {@code --release}: without it javac compiles at the JDK's own level too, but from the run-time image whose
 * index stays warm, in 12 ms a task where {@code --release} took 21. No reuse of javac's context between tasks either
 * (2 ms a task): what one student declared must never be there when the next one is compiled.
 */
final class Javac implements Task {
    private static final List<String> OPTIONS =
            List.of("-g", "-proc:none", "-implicit:none", "-Xlint:none", "-nowarn", "-Xmaxerrs", "100");
    private static final long STACK_BYTES = 8L << 20;
    private static final int MAX_CLASS_BYTES = 16 << 20;

    /** In characters. Types nested in each other double at each step: a few lines of source, and a megabyte of words. */
    private static final int LONGEST_MESSAGE = 2000;

    private final JavaCompiler compiler;
    private final SourcesInMemory files;

    Javac() {
        JavaCompiler found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new IllegalStateException("this Java has no compiler: run the grader with a JDK, not a JRE");
        }
        compiler = found;
        files = SourcesInMemory.over(found.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8));
    }

    /** Runs a task in a thread of its own, whose stack is the same on every machine and in every caller. */
    @Override
    public Outcome run(List<SourceFile> sources) {
        AtomicReference<Outcome> outcome = new AtomicReference<>(new GaveUp(Cause.UNKNOWN));
        Thread thread = new Thread(null, () -> outcome.set(task(sources)), "compile", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                // A task ends by itself; the caller learns of the interrupt afterwards.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return Objects.requireNonNull(outcome.get()); // it began with a value
    }

    private Outcome task(List<SourceFile> sources) {
        StringWriter uncaught = new StringWriter();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            units.add(new SourcesInMemory.Source(i, sources.get(i)));
        }
        boolean done;
        List<ClassFile> classes;
        try {
            done = compiler.getTask(uncaught, files, found, OPTIONS, null, units)
                    .call();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new GaveUp(cause(e.toString()));
        } finally {
            classes = files.takeClasses();
        }
        List<Diagnosis> errors = errors(found);
        if (!errors.isEmpty()) {
            return new Failed(errors);
        }
        if (!done) {
            return new GaveUp(cause(uncaught.toString()));
        }
        long bytes = classes.stream().mapToLong(file -> file.bytes().length).sum();
        return bytes > MAX_CLASS_BYTES ? new GaveUp(Cause.SIZE) : new Outcome.Built(classes);
    }

    private static String cut(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE - 1) + "…";
    }

    private static Cause cause(String said) {
        if (said.contains("OutOfMemoryError")) {
            return Cause.MEMORY;
        }
        return said.contains("StackOverflowError") ? Cause.DEPTH : Cause.UNKNOWN;
    }

    private static List<Diagnosis> errors(DiagnosticCollector<JavaFileObject> found) {
        List<Diagnosis> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
                continue;
            }
            int source = diagnostic.getSource() instanceof SourcesInMemory.Source file ? file.index() : -1;
            Diagnosis error = new Diagnosis(
                    diagnostic.getCode(),
                    source,
                    Math.max(0, diagnostic.getLineNumber()),
                    diagnostic.getPosition(),
                    // Not ENGLISH: javac has no such bundle and falls back to the machine's own language.
                    cut(diagnostic.getMessage(Locale.ROOT)));
            if (!errors.contains(error)) {
                errors.add(error);
            }
        }
        return errors;
    }
}
