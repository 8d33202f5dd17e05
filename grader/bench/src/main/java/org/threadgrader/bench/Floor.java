package org.threadgrader.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The floor of grading one program, in a process of its own: javac in this JVM, warmed up, and one bare JVM that runs the
 * program. No grader can do with less, unless it shares a JVM between students.
 *
 * <p>Arguments: sources, main class, warm-up rounds, measured rounds, then the flags of the child JVM. Prints the
 * processor seconds of one measured round, its child's included.
 */
final class Floor {
    private Floor() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path sources = Path.of(args[0]);
        String mainClass = args[1];
        int warmUp = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        List<String> flags = List.of(args).subList(4, args.length);

        Path classes = Files.createTempDirectory("floor");
        for (int i = 0; i < warmUp; i++) {
            compile(sources, classes);
        }
        run(classes, mainClass, flags);
        CpuTime before = CpuTime.now();
        for (int i = 0; i < rounds; i++) {
            compile(sources, classes);
            run(classes, mainClass, flags);
        }
        double cpu = CpuTime.now().total() - before.total();
        System.out.println(String.format(Locale.ROOT, "%.5f", cpu / rounds));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> tree = Files.walk(sources)) {
            List<Path> units =
                    tree.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of("-g", "-proc:none", "-cp", "", "-d", classes.toString());
            if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call()) {
                throw new IllegalStateException("does not compile: " + sources);
            }
        }
    }

    private static void run(Path classes, String mainClass, List<String> flags)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classes.toString(), mainClass));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        program.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        if (program.waitFor() != 0) {
            throw new IllegalStateException("ended with " + program.exitValue() + ": " + command);
        }
    }
}
