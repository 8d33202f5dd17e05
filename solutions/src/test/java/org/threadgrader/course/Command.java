package org.threadgrader.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The grader's command line as a process of its own, over this checkout's exercises. */
record Command(int status, String output) {
    /** The folder that holds exercises, solutions and grader; Surefire starts in the module's own. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    static Command run(Path log, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // as the launcher does it
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
        command.addAll(List.of("-Dsun.jnu.encoding=UTF-8", "-Dthreadgrader.home=" + ROOT));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add("org.threadgrader.cli.Main");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        int status = process.waitFor();
        return new Command(status, Files.readString(log, StandardCharsets.UTF_8));
    }
}
