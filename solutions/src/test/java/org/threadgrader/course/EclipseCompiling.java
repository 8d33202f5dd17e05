package org.threadgrader.course;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.threadgrader.compile.Compilation;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.compile.Compiled;
import org.threadgrader.intake.SourceFile;

/**
 * Compiles as students' IDE does.
 *
 * @param folder where sources and class files may lie: this compiler reads only real files
 */
record EclipseCompiling(Path folder) {
    Compilation compile(CompilationUnit unit) {
        try {
            return compile(Files.createTempDirectory(folder, unit.id()), unit.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compilation compile(Path own, List<SourceFile> sources) throws IOException {
        List<Path> units = new ArrayList<>();
        for (SourceFile source : sources) {
            units.add(Files.writeString(own.resolve(source.name()), source.text()));
        }
        StringWriter messages = new StringWriter();
        String release = "17";
        List<String> options = List.of("-g", "--release", release, "-proc:none", "-nowarn", "-d", own.toString());
        EclipseCompiler compiler = new EclipseCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
            if (!compiled) {
                throw new AssertionError(messages.toString());
            }
        }
        return new Compiled(classes(own));
    }

    private static Map<String, byte[]> classes(Path own) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
                String name = own.relativize(file).toString();
                classes.put(
                        name.substring(0, name.length() - ".class".length())
                                .replace(file.getFileSystem().getSeparator(), "."),
                        Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
