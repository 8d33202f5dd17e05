package org.threadgrader.probe;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the author's for an exercise about processes: beside {@link Stubs} the other thing that a scenario finds in
 * the probe.
 */
public final class OtherProgram {
    private static final String FOLDER = "other-program";

    private OtherProgram() {}

    /**
     * The command that starts a program in a JVM of its own, to be handed to the student's code. From here on this command
     * may be started, as often as one likes, and no other. What is started is ended with the run at the latest.
     *
     * @param program a class of the scenario's with a main method; the classes that it uses are those of the run, each
     *     process has its own copy of their state
     * @param arguments what main is given
     * @throws IllegalStateException outside of a run, or where a command was handed over before
     */
    public static List<String> command(Class<?> program, String... arguments) throws IOException {
        Execution e = Execution.now;
        if (e == null || !(program.getClassLoader() instanceof ProgramLoader loader)) {
            throw new IllegalStateException("outside of a run");
        }
        Path folder = Path.of(FOLDER).toAbsolutePath();
        loader.write(folder);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java")
                .toString());
        // small and quick to start: it does next to nothing
        command.addAll(List.of("-Xmx32m", "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-cp");
        command.add(folder + File.pathSeparator + System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        e.processes.handOver(command, "java " + program.getName() + " " + String.join(" ", arguments));
        return List.copyOf(command);
    }
}
