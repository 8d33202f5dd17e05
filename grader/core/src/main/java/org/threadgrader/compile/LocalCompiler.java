package org.threadgrader.compile;

import java.util.List;
import java.util.Map;

/** Javac in this process: for a student's own machine, where starting a worker would cost more than it protects. */
final class LocalCompiler implements Compiler {
    private final Javac javac = new Javac();

    @Override
    public Map<String, Compilation> compile(List<CompilationUnit> units) {
        return UnitByUnit.compile(units, javac, javac);
    }

    @Override
    public void close() {
        // Nothing of its own to end.
    }
}
