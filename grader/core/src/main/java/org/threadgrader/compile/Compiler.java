package org.threadgrader.compile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Open;

/**
 * Turns sources into class files at this JDK's own level, with debug information: the entry of this package.
 *
 * <p>Not sealed: what the grader makes of another compiler's class files can only be tested with that compiler.
 *
 * <p>Not for several threads at a time.
 */
public interface Compiler extends AutoCloseable {
    /** A compiler in a JVM of its own, started on first use, replaced when a source kills it. */
    static Compiler warm() {
        return warm(new Open());
    }

    /** The same in a box: javac runs no code of a student's, as long as no source finds a way to make it. */
    static Compiler warm(Box box) {
        return new WarmCompiler(WarmCompiler.Limits.USUAL, box);
    }

    /**
     * The same in more of a hurry.
     *
     * @param cpu the processor time after which it gives a source up
     */
    static Compiler warm(Box box, Duration cpu) {
        return new WarmCompiler(WarmCompiler.Limits.USUAL.within(cpu), box);
    }

    /** A compiler in this process. */
    static Compiler local() {
        return new LocalCompiler();
    }

    /**
     * Compiles the exercises of one submission: all in one task, and one by one only when that fails, so that a broken
     * exercise does not take the others along.
     *
     * @return each unit's compilation by its id, in the order of the units
     */
    Map<String, Compilation> compile(List<CompilationUnit> units);

    /** Compiles some sources as one. */
    default Compilation compile(CompilationUnit unit) {
        Compilation only = compile(List.of(unit)).get(unit.id());
        if (only == null) {
            throw new IllegalStateException("the compiler forgot " + unit.id());
        }
        return only;
    }

    /** Ends the compiler's own process, if it has one. */
    @Override
    void close();
}
