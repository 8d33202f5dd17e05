package org.threadgrader.compile;

import java.util.List;
import java.util.Map;

final class LocalCompiler implements Compiler {
    @Override
    public Map<String, Compilation> compile(List<CompilationUnit> units) {
        throw new UnsupportedOperationException("follows");
    }

    @Override
    public void close() {}
}
