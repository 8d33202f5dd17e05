package org.threadgrader.similar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.threadgrader.intake.Manifest;
import org.threadgrader.message.Message;

/**
 * JPlag, which finds what is alike in programs whatever things are called and in whatever order they stand (L. Prechelt, G.
 * Malpohl, M. Philippsen: Finding plagiarisms among a set of programs with JPlag, 2002). It is free under the GPL: it is
 * fetched when it is asked for and runs as a program of its own, no part of this one.
 */
public final class JPlag {
    /** The version that is fetched. */
    public static final String VERSION = "4.3.0";

    private static final String PROGRAM = "Pairs.java";
    private static final String FETCHING = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";
    private static final int FETCH_MINUTES = 10;
    private static final int RUN_MINUTES = 60;

    private final Path folder;
    private final List<String> maven;

    /**
     * JPlag in a folder, where it is there or is fetched to.
     *
     * @param folder keeps the jars
     */
    public JPlag(Path folder) {
        this(folder, List.of(isWindows() ? "mvn.cmd" : "mvn"));
    }

    JPlag(Path folder, List<String> maven) {
        this.folder = folder.toAbsolutePath();
        this.maven = List.copyOf(maven);
    }

    /** One of its jars. */
    private record Jar(String digest, String group, String artifact, String version) {
        static Jar of(String line) {
            String[] words = line.split("[ :]+");
            return new Jar(words[0], words[1], words[2], words[3]);
        }

        String file() {
            return artifact + "-" + version + ".jar";
        }

        String dependency() {
            return "    <dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>"
                    + version + "</version></dependency>\n";
        }
    }

    private static List<Jar> jars() throws IOException {
        return resource("jplag.sha256").lines().map(Jar::of).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = JPlag.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the grader");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Makes sure that its jars are there, whole and the right ones; fetches them where they are not.
     *
     * @return why they are not
     */
    public Optional<Message> problem() {
        try {
            if (isThere()) {
                return wrong();
            }
            Optional<Message> problem = fetch();
            return problem.isPresent() ? problem : wrong();
        } catch (IOException e) {
            return Optional.of(Message.of("similar.folder", folder, String.valueOf(e.getMessage())));
        }
    }

    private boolean isThere() throws IOException {
        return jars().stream().allMatch(jar -> Files.isRegularFile(folder.resolve(jar.file())));
    }

    /** A jar that is another than it should be is not run. */
    private Optional<Message> wrong() throws IOException {
        for (Jar jar : jars()) {
            Path file = folder.resolve(jar.file());
            if (!Files.isRegularFile(file)
                    || !Manifest.digest(Files.readAllBytes(file)).equals(jar.digest())) {
                return Optional.of(Message.of("similar.wrong-jar", file, jar.digest()));
            }
        }
        return Optional.empty();
    }

    private Optional<Message> fetch() throws IOException {
        Path work = Files.createTempDirectory("threadgrader-fetch-");
        try {
            StringBuilder pom = new StringBuilder()
                    .append("<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n")
                    .append("  <modelVersion>4.0.0</modelVersion>\n  <groupId>org.threadgrader</groupId>\n")
                    .append("  <artifactId>jplag</artifactId>\n  <version>1</version>\n  <dependencies>\n");
            jars().forEach(jar -> pom.append(jar.dependency()));
            Path file = work.resolve("pom.xml");
            Files.writeString(file, pom.append("  </dependencies>\n</project>\n"));
            Path fetched = Files.createDirectories(work.resolve("jars"));
            List<String> command = new ArrayList<>(maven);
            command.addAll(List.of("-B", "-q", "-Dstyle.color=never", "-f", file.toString(), FETCHING));
            command.addAll(List.of("-DoutputDirectory=" + fetched, "-DexcludeTransitive=true"));
            Path log = work.resolve("log");
            if (!ended(command, work, log, FETCH_MINUTES)) {
                return Optional.of(Message.of("similar.not-fetched", VERSION, why(log), folder, files()));
            }
            Files.createDirectories(folder);
            for (Jar jar : jars()) {
                Path beside = folder.resolve("." + jar.file() + ".part");
                Files.copy(fetched.resolve(jar.file()), beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, folder.resolve(jar.file()), StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.empty();
        } finally {
            Work.delete(work);
        }
    }

    private static Message files() throws IOException {
        return Message.list(jars().stream().map(Jar::file).toList());
    }

    /** The first line in which Maven says what went wrong, or the last that was said. */
    private static String why(Path log) throws IOException {
        if (!Files.isRegularFile(log)) {
            return "mvn";
        }
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.stream()
                .filter(line -> line.startsWith("[ERROR]"))
                .map(line -> line.substring("[ERROR]".length()).strip())
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }

    /**
     * Compares what lies in a folder, as {@code Pairs.java} among the resources says.
     *
     * @param input the folder
     * @param output the file it writes
     * @return why there is no such file, or not a whole one
     */
    Optional<Message> run(Path input, Path output) throws IOException {
        Path program = input.resolveSibling(PROGRAM);
        Files.writeString(program, resource(PROGRAM));
        List<String> jars = jars().stream()
                .map(jar -> folder.resolve(jar.file()).toString())
                .toList();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java")
                        .toString(),
                "-Xmx1g",
                "-Xss8m", // javac's parser goes as deep as a source nests
                "-XX:+UseSerialGC",
                "-cp",
                String.join(File.pathSeparator, jars),
                program.toString(),
                input.toString(),
                output.toString());
        Path log = input.resolveSibling("log");
        return ended(command, input, log, RUN_MINUTES)
                ? Optional.empty()
                : Optional.of(Message.of("similar.failed", VERSION, why(log)));
    }

    /** Whether it ended by itself, and well. */
    private static boolean ended(List<String> command, Path folder, Path log, int minutes) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            Files.writeString(log, String.valueOf(e.getMessage()));
            return false;
        }
        try {
            process.getOutputStream().close();
            return process.waitFor(minutes, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            // Waited for, since its folder is deleted next.
            process.destroyForcibly().onExit().join();
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
