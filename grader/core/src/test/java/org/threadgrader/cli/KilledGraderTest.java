package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A grader that is killed in the middle of a class, as a machine that loses its power kills it. */
final class KilledGraderTest {
    private static final int STUDENTS = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"portable", "best"})
    void nothingThatItStartedOutlivesIt(String isolation) throws IOException {
        Path exercises = InstalledCourse.in(folder);
        Path submissions = folder.resolve("class");
        for (int student = 0; student < STUDENTS; student++) {
            Path file = submissions.resolve("s" + student).resolve("ex08_wait_for_all/WaitForAll.java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, WaitForAllSources.RIGHT);
        }
        Path out = folder.resolve("report");
        Process grader = GraderProcess.grade(
                exercises, submissions, out, folder.resolve("said.txt"), "--jobs", "1", "--isolation", isolation);
        // in the middle: some are done, and the next one's child is there
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Files.readString(folder.resolve("said.txt")).contains(" of " + STUDENTS + " done"));
        List<ProcessHandle> started = grader.descendants().toList();

        grader.destroyForcibly();

        assertThat(started).isNotEmpty();
        await().until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(out.resolve("results.json")).doesNotExist();
    }
}
