package org.threadgrader.cli;

import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A grader that is killed at random moments of a batch, and resumed each time, against one that nobody disturbs. The system
 * property {@code threadgrader.kills} says how often, {@code threadgrader.kills.seed} when, {@code threadgrader.kills.of} how
 * many submissions there are, and {@code threadgrader.kills.course} of which course: a checkout whose exercises are compiled,
 * of which ex02, ex03 and ex08 are taken with its sample class. Without it, it is a course of one exercise. Two submissions are
 * equal, and a format is made beside the report.
 */
final class ResumedGraderTest {
    private static final int KILLS = Integer.getInteger("threadgrader.kills", 3);
    private static final int STUDENTS = Integer.getInteger("threadgrader.kills.of", 12);
    private static final long SEED = Long.getLong("threadgrader.kills.seed", 1);
    private static final Optional<Path> COURSE =
            Optional.ofNullable(System.getProperty("threadgrader.kills.course")).map(Path::of);

    /** As a shell tells: 128 and SIGKILL; Windows has 1. */
    private static final List<Integer> KILLED = List.of(137, 1);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private Path exercises = Path.of("");
    private Map<String, String> undisturbedReport = Map.of();
    private int batches = 1;

    @Test
    void whateverWasKilledTheReportIsThatOfAnUndisturbedBatch() throws IOException, InterruptedException {
        exercises = COURSE.isPresent() ? threeExercises(COURSE.get()) : InstalledCourse.in(folder);
        handIn(COURSE.isPresent() ? sampleClass(COURSE.get()) : smallClass());
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(grade(undisturbed).waitFor()).as(said()).isZero();
        undisturbedReport = report(undisturbed);
        assertThat(undisturbedReport).containsKeys("grades.csv", "tmc/s0000.json");
        long whole = Files.size(undisturbed.resolve("journal.log"));
        Path out = folder.resolve("report");

        int kills = 0;
        while (kills < KILLS) {
            kills += killed(out, whole, KILLS - kills) ? 1 : 0;
        }
        assertThat(grade(out, "--resume").waitFor()).as(said()).isZero();

        assertThat(report(out)).isEqualTo(undisturbedReport);
        List<String> keys = keys(out);
        List<String> wanted = keys(undisturbed);
        assertThat(keys).hasSameElementsAs(wanted);
        // of equal submissions both are judged, unless the batch has begun anew between them
        assertThat(keys)
                .allSatisfy(key -> assertThat(frequency(keys, key)).isLessThanOrEqualTo(frequency(wanted, key)));
        System.out.printf(
                "killed %d times (batches begun: %d) of %d submissions, %d results, seed %d: the report is the undisturbed one's,"
                        + " no result was made twice%n",
                KILLS, batches, STUDENTS, keys.size(), SEED);
    }

    /** Kills a grader that goes on with the batch; false where the batch came to its end before. */
    private boolean killed(Path out, long whole, int left) throws IOException, InterruptedException {
        List<String> before = keys(out);
        Process grader = grade(out, "--resume");
        awaitAMoment(grader, out, whole, left);
        grader.destroyForcibly();
        int status = grader.waitFor();
        assertThat(keys(out)).as("nothing that was there is lost").containsAll(before);
        if (status == 0) {
            assertThat(report(out)).isEqualTo(undisturbedReport);
            batches++;
            deleteAll(out);
            return false;
        }
        assertThat(status).as(said()).isIn(KILLED);
        return true;
    }

    /** Now and then as it starts; else when as much was written as lets the batch last until the last kill, on average. */
    private void awaitAMoment(Process grader, Path out, long whole, int left) throws IOException, InterruptedException {
        if (random.nextInt(4) == 0) {
            grader.waitFor(random.nextInt(3_000), TimeUnit.MILLISECONDS);
            return;
        }
        long size = size(out);
        long more = (long) (random.nextDouble() * 2 * Math.max(0, whole - size) / (left + 1));
        while (grader.isAlive() && size(out) <= size + more) {
            LockSupport.parkNanos(100_000);
        }
        LockSupport.parkNanos(random.nextInt((int) Duration.ofMillis(100).toNanos()));
    }

    private static long size(Path out) throws IOException {
        Path journal = out.resolve("journal.log");
        return Files.exists(journal) ? Files.size(journal) : 0;
    }

    private Process grade(Path out, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "tmc"));
        return GraderProcess.grade(
                exercises, folder.resolve("class"), out, folder.resolve("said.txt"), all.toArray(String[]::new));
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    /** The keys of the results in a journal, whole lines only. */
    private static List<String> keys(Path out) throws IOException {
        Path journal = out.resolve("journal.log");
        if (!Files.exists(journal)) {
            return List.of();
        }
        String text = Files.readString(journal, StandardCharsets.ISO_8859_1);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(line -> line.split(" ")[1])
                .filter(word -> word.length() == 64)
                .toList();
    }

    /** Everything in the report but for its timing. */
    private static Map<String, String> report(Path out) throws IOException {
        Map<String, String> report = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (!name.startsWith("journal.")) {
                    String text = Files.readString(file);
                    int timing = name.equals("results.json") ? text.indexOf("\"timing\"") : text.length();
                    report.put(name, text.substring(0, timing));
                }
            }
        }
        return report;
    }

    /** As many submissions as are asked for, each with sources of its own but the last, which is the first one's copy. */
    private void handIn(List<Path> some) throws IOException {
        for (int number = 0; number < STUDENTS; number++) {
            Path to = folder.resolve("class").resolve(String.format("s%04d", number));
            int student = number % (STUDENTS - 1);
            Path from = some.get(student % some.size());
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
            Files.writeString(to.resolve("Number.java"), "class Number" + student + " {}\n");
        }
    }

    private List<Path> smallClass() throws IOException {
        List<String> sources = List.of(
                WaitForAllSources.RIGHT,
                WaitForAllSources.NO_WAIT,
                WaitForAllSources.RIGHT.replace(";", ""),
                "class Other {}");
        for (int i = 0; i < sources.size(); i++) {
            Path submission = Files.createDirectories(folder.resolve("sample/" + i));
            Files.writeString(submission.resolve("WaitForAll.java"), sources.get(i));
        }
        return folders(folder.resolve("sample"));
    }

    private static List<Path> sampleClass(Path course) throws IOException {
        return folders(course.resolve("solutions/class"));
    }

    private static List<Path> folders(Path in) throws IOException {
        try (Stream<Path> found = Files.list(in)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Path threeExercises(Path course) throws IOException {
        Path copy = folder.resolve("exercises");
        for (String name : List.of("ex02_by_constructor", "ex03_by_subclass", "ex08_wait_for_all")) {
            for (String part : List.of("src/main/java", "target/test-classes")) {
                copy(
                        course.resolve("exercises").resolve(part).resolve(name),
                        copy.resolve(part).resolve(name));
            }
        }
        copy(course.resolve("exercises/explain"), copy.resolve("explain"));
        Files.writeString(
                copy.resolve("assignment.yaml"),
                "id: three\ntitle: {en: Three, zh: 三题}\n"
                        + "exercises: [ex02_by_constructor, ex03_by_subclass, ex08_wait_for_all]\n");
        return copy;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void deleteAll(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
