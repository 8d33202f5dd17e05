package org.threadgrader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Class files that a benchmark needs, made beforehand by this JVM's javac. */
final class Compiled {
    private Compiled() {}

    /**
     * Compiles Java files into a folder.
     *
     * @param sources files, and folders whose files are all compiled
     * @param classPath what the sources use
     */
    static void into(Path folder, List<Path> sources, String classPath) throws IOException {
        Files.createDirectories(folder);
        List<String> arguments = new ArrayList<>(List.of(
                "-g", "-nowarn", "-proc:none", "-encoding", "UTF-8", "-cp", classPath, "-d", folder.toString()));
        for (Path source : sources) {
            try (Stream<Path> tree = Files.walk(source)) {
                tree.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("does not compile: " + sources);
        }
    }
}
