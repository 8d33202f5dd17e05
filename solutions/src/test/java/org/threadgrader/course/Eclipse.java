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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private final Path work;
    private int tasks;

    /** Compiles in a folder of its own: this compiler reads real files only. */
    Eclipse(Path work) {
        this.work = work;
    }

    /** All units in one go, which is ten times as fast: each must be in packages of its own, as exercises are. */
    @Override
    public Map<String, Compilation> compile(List<CompilationUnit> units) {
        try {
            Map<String, byte[]> classes = classes(units, work.resolve(Integer.toString(++tasks)));
            Map<String, Compilation> compilations = new LinkedHashMap<>();
            for (CompilationUnit unit : units) {
                Map<String, byte[]> own = new LinkedHashMap<>(classes);
                own.keySet().removeIf(name -> !packages(unit).contains(packageOf(name)));
                compilations.put(unit.id(), new Compiled(own));
            }
            return compilations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its files say they are in; the unnamed package is the empty text. */
    static Set<String> packages(CompilationUnit unit) {
        return unit.files().stream()
                .map(file -> PACKAGE.matcher(file.text()))
                .map(declared -> declared.find() ? declared.group(1) : "")
                .collect(Collectors.toSet());
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static Map<String, byte[]> classes(List<CompilationUnit> units, Path folder) throws IOException {
        Path out = folder.resolve("classes");
        List<String> line = new ArrayList<>(List.of("-g", "--release", "17", "-encoding", "UTF-8"));
        line.addAll(List.of("-proc:none", "-nowarn", "-classpath", folder.toString(), "-d", out.toString()));
        int sources = 0;
        for (CompilationUnit unit : units) {
            for (SourceFile source : unit.files()) {
                // The grader has decoded the file already, whatever its encoding was.
                Path file = Files.createDirectories(folder.resolve("source" + ++sources))
                        .resolve(source.name());
                line.add(Files.writeString(file, source.text()).toString());
            }
        }
        StringWriter said = new StringWriter();
        PrintWriter lines = new PrintWriter(said, true);
        if (!BatchCompiler.compile(line.toArray(String[]::new), lines, lines, null)) {
            throw new IllegalStateException("Eclipse does not compile it: " + said);
        }
        return classes(out);
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
