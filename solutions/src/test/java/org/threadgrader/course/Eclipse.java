package org.threadgrader.course;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.threadgrader.compile.Compilation;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.compile.Compiled;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.SourceFile;

/**
 * Eclipse's compiler, whose class files differ from javac's: names and number of synthetic members, tables of lines and of
 * exceptions, the way lambdas and texts are made. It is asked for right programs only.
 */
final class Eclipse implements Compiler {
    private static final String CLASS = ".class";

    private final Path work;
    private int tasks;

    /** Compiles in a folder of its own: this compiler reads real files only. */
    Eclipse(Path work) {
        this.work = work;
    }

    @Override
    public Map<String, Compilation> compile(List<CompilationUnit> units) {
        Map<String, Compilation> compilations = new LinkedHashMap<>();
        try {
            for (CompilationUnit unit : units) {
                tasks++;
                compilations.put(unit.id(), compiled(unit.files(), work.resolve(Integer.toString(tasks))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compilations;
    }

    private static Compiled compiled(List<SourceFile> files, Path folder) throws IOException {
        Path out = folder.resolve("classes");
        List<String> line = new ArrayList<>(List.of("-g", "--release", "17", "-encoding", "UTF-8"));
        line.addAll(List.of("-proc:none", "-nowarn", "-classpath", folder.toString(), "-d", out.toString()));
        for (int i = 0; i < files.size(); i++) {
            // The grader has decoded the file already, whatever its encoding was.
            Path file = Files.createDirectories(folder.resolve("source" + i))
                    .resolve(files.get(i).name());
            line.add(Files.writeString(file, files.get(i).text()).toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter lines = new PrintWriter(said, true);
        if (!BatchCompiler.compile(line.toArray(String[]::new), lines, lines, null)) {
            throw new IllegalStateException("Eclipse does not compile it: " + said);
        }
        return new Compiled(classes(out));
    }

    private static Map<String, byte[]> classes(Path out) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = out.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                classes.put(path.substring(0, path.length() - CLASS.length()), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    @Override
    public void close() {
        // The folder is its owner's.
    }
}
