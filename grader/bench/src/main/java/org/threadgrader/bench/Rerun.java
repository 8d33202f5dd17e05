package org.threadgrader.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The benchmark of a student's sitting: how long after a save {@code grader watch} has its answer on the screen, beside {@code
 * mvn test} over the same checks. The student's folder is a handout with all right answers in it, and the terminal is the one
 * that the program {@code script} makes.
 *
 * <p>Arguments: the checkout's folder, which has to be built and to have {@code solutions}.
 */
final class Rerun {
    private static final int SAVES = 7;
    private static final long LIMIT_NANOS = 120_000_000_000L;

    /** The end of the line of keys, which stands below each answer. */
    private static final String ANSWERED = "q quit";

    private static final String CLEAR = "\u001b[2J";
    private static final String ALL_POINTS = "100/100";

    private final Path root;
    private final Path work;
    private final Path handout;
    private final PrintStream out;

    private Rerun(Path root, Path work, PrintStream out) {
        this.root = root;
        this.work = work;
        this.handout = work.resolve("handout");
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Rerun(root, Files.createTempDirectory("threadgrader-rerun"), out).measure();
    }

    private void measure() throws IOException, InterruptedException {
        run(root, root.resolve("grader/bin/grader").toString(), "handout", "--out", handout.toString());
        List<String> packages = answerAll();
        out.printf(
                Locale.ROOT,
                "JDK %s, %d processors, load average %s; seconds on the wall from a save to the answer, %d saves each%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0],
                SAVES);
        out.printf("  %-28s %8s %8s %12s%n", "", "median", "longest", "mvn -o test");
        List<List<Double>> watched = new ArrayList<>();
        try (Screen screen = new Screen()) {
            for (String name : packages) {
                watched.add(saves(screen, fileIn(name)));
            }
        }
        mvn(packages.get(0)); // fills what Maven caches
        for (int i = 0; i < packages.size(); i++) {
            List<Double> sorted = watched.get(i).stream().sorted().toList();
            out.printf(
                    Locale.ROOT,
                    "  %-28s %8.2f %8.2f %12.1f%n",
                    packages.get(i),
                    sorted.get(SAVES / 2),
                    sorted.get(SAVES - 1),
                    mvn(packages.get(i)));
        }
    }

    /** Puts the reference solutions where the student writes. */
    private List<String> answerAll() throws IOException {
        Path solutions = root.resolve("solutions/src/main/java");
        List<String> packages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(solutions)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                Path copy = exercises().resolve(solutions.relativize(file).toString());
                Files.writeString(copy, Files.readString(file));
                String name = solutions.relativize(file).getName(0).toString();
                if (!packages.contains(name)) {
                    packages.add(name);
                }
            }
        }
        return packages;
    }

    private Path exercises() {
        return handout.resolve("exercises/src/main/java");
    }

    private Path fileIn(String name) throws IOException {
        try (Stream<Path> files = Files.list(exercises().resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Double> saves(Screen screen, Path file) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int save = 0; save < SAVES; save++) {
            int before = screen.answers();
            long saved = System.nanoTime();
            Files.writeString(file, "// saved again\n", StandardOpenOption.APPEND);
            String answer = screen.answerAfter(before);
            seconds.add((System.nanoTime() - saved) / 1e9);
            if (!answer.contains(ALL_POINTS)) {
                throw new IllegalStateException(file + " was not judged as right:\n" + answer);
            }
        }
        return seconds;
    }

    private double mvn(String name) throws IOException, InterruptedException {
        String checks;
        try (Stream<Path> files =
                Files.list(handout.resolve("exercises/src/test/java").resolve(name))) {
            checks = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Checks.java"))
                    .map(file -> file.replace(".java", ""))
                    .findFirst()
                    .orElseThrow();
        }
        long begun = System.nanoTime();
        run(handout, "mvn", "-o", "-q", "-B", "test", "-Dtest=" + checks, "-Dsurefire.failIfNoSpecifiedTests=false");
        return (System.nanoTime() - begun) / 1e9;
    }

    private void run(Path folder, String... command) throws IOException, InterruptedException {
        Path log = work.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + process.exitValue() + ":\n" + Files.readString(log));
        }
    }

    /** {@code grader watch} in a terminal of its own, and what it has shown so far. */
    private final class Screen implements AutoCloseable {
        private final Process process;
        private final StringBuilder shown = new StringBuilder();
        private int answers;

        Screen() throws IOException, InterruptedException {
            String watch = handout.resolve("grader/bin/grader") + " --lang en watch";
            ProcessBuilder builder = new ProcessBuilder("script", "-qfec", watch, "/dev/null")
                    .directory(handout.toFile())
                    .redirectErrorStream(true);
            builder.environment().put("TERM", "xterm");
            process = builder.start();
            Thread reading = new Thread(this::read, "screen");
            reading.setDaemon(true);
            reading.start();
            answerAfter(0);
        }

        private void read() {
            try (Reader reader = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
                char[] some = new char[8192];
                for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
                    add(new String(some, 0, n));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private synchronized void add(String more) {
            shown.append(more);
            int found = 0;
            for (int i = shown.indexOf(ANSWERED); i >= 0; i = shown.indexOf(ANSWERED, i + 1)) {
                found++;
            }
            answers = found;
            notifyAll();
        }

        synchronized int answers() {
            return answers;
        }

        /** The last screen, once there is an answer more than before. */
        synchronized String answerAfter(int before) throws InterruptedException {
            long limit = System.nanoTime() + LIMIT_NANOS;
            while (answers <= before) {
                long left = (limit - System.nanoTime()) / 1_000_000;
                if (left <= 0 || !process.isAlive()) {
                    throw new IllegalStateException("no answer came:\n" + shown);
                }
                wait(left);
            }
            return shown.substring(Math.max(0, shown.lastIndexOf(CLEAR)));
        }

        @Override
        public void close() throws IOException, InterruptedException {
            process.getOutputStream().write("q\n".getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            process.waitFor();
        }
    }
}
