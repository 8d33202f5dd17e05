package org.threadgrader.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grader in a process of its own, which can be killed. */
final class GraderProcess {
    /** The launcher's options of the JVM: it lives too short for more. */
    static final List<String> AS_LAUNCHED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss1m");

    private GraderProcess() {}

    /**
     * Starts one.
     *
     * @param said the file that all it says is written to
     */
    static Process grade(Path exercises, Path submissions, Path out, Path said, String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                "grade", submissions.toString(), "--out", out.toString(), "--assignment", exercises.toString()));
        line.addAll(List.of(options));
        return start(said, List.of(), line);
    }

    /**
     * Starts one with any command.
     *
     * @param said the file that all it says is written to
     * @param jvm options of the JVM
     */
    static Process start(Path said, List<String> jvm, List<String> line) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_LAUNCHED);
        command.addAll(List.of("-cp", classPath()));
        command.addAll(jvm);
        command.add("org.threadgrader.cli.Main");
        command.addAll(line);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** Without the classes of these tests, among which are checks that a real course has as well. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
