package org.threadgrader.weave;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers whose class files the tests weave; students use either. */
enum SourceCompiler {
    JAVAC {
        @Override
        JavaCompiler tool() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    ECLIPSE {
        @Override
        JavaCompiler tool() {
            return new EclipseCompiler();
        }
    };

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("public (?:final |abstract )*(?:class|interface|enum|record) (\\w+)");

    abstract JavaCompiler tool();

    /** Compiles sources in the unnamed package, each named after its public type. */
    Map<String, byte[]> compile(int release, String... sources) {
        // Eclipse's compiler reads only real files, whatever file manager it is given.
        try {
            Path folder = Files.createTempDirectory("weave");
            try {
                return compile(folder, release, sources);
            } finally {
                for (Path path : filesIn(folder)) {
                    Files.delete(path);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> compile(Path folder, int release, String... sources) throws IOException {
        List<Path> units = new ArrayList<>();
        for (String source : sources) {
            Matcher name = PUBLIC_TYPE.matcher(source);
            if (!name.find()) {
                throw new IllegalArgumentException("no public type in " + source);
            }
            units.add(Files.writeString(folder.resolve(name.group(1) + ".java"), source));
        }
        JavaCompiler tool = tool();
        StringWriter messages = new StringWriter();
        // what they use is the JDK alone: to look through a whole class path takes longer than to compile them
        List<String> options = List.of(
                "-g",
                "--release",
                Integer.toString(release),
                "-proc:none",
                "-nowarn",
                "-classpath",
                folder.toString(),
                "-d",
                folder.toString());
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, null, null)) {
            boolean compiled = tool.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
            if (!compiled) {
                throw new AssertionError(messages.toString());
            }
        }
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path path : filesIn(folder)) {
            String name = path.getFileName().toString();
            if (name.endsWith(".class")) {
                classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(path));
            }
        }
        return classes;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
