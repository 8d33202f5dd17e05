package org.threadgrader.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.weave.Weaver;

/**
 * The benches of a program that lies compiled on the class path, where no judge stands behind the checks: in an IDE or
 * under Surefire. Its classes are read as bytes, never loaded.
 */
record ClassPathBench(Benches benches, Runner runner) implements AutoCloseable {
    private static final String SUFFIX = ".class";

    static ClassPathBench open(String mainClass, ExtensionContext context) {
        Class<?> checks = context.getRequiredTestClass();
        Map<String, byte[]> classes = packageOf(mainClass, checks.getClassLoader());
        Weaver weaver = new Weaver();
        Runner runner = Programs.open(ChildOptions.ownJdk());
        return new ClassPathBench(
                new Benches(runner, scenario -> Scenario.over(checks, scenario, mainClass, classes, weaver)), runner);
    }

    @Override
    public void close() {
        runner.close();
    }

    /** The classes beside the main class and below it. */
    static Map<String, byte[]> packageOf(String mainClass, @Nullable ClassLoader loader) {
        String resource = mainClass.replace('.', '/') + SUFFIX;
        URL url = loader == null ? ClassLoader.getSystemResource(resource) : loader.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the program " + mainClass + " is not on the class path: compile it first");
        }
        try {
            Path folder = Path.of(url.toURI()).resolveSibling("");
            String prefix = mainClass.substring(0, mainClass.lastIndexOf('.') + 1);
            Map<String, byte[]> classes = new HashMap<>();
            for (Path file : classFiles(folder)) {
                String relative = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                classes.put(
                        prefix + relative.substring(0, relative.length() - SUFFIX.length()), Files.readAllBytes(file));
            }
            return classes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        }
    }
}
