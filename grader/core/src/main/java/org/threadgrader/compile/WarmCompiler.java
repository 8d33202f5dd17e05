package org.threadgrader.compile;

import java.util.List;
import java.util.Map;

final class WarmCompiler implements Compiler {
    WarmCompiler(Limits limits) {}

    @Override
    public Map<String, Compilation> compile(List<CompilationUnit> units) {
        throw new UnsupportedOperationException("follows");
    }

    @Override
    public void close() {}

    record Limits() {
        static final Limits USUAL = new Limits();
    }
}
