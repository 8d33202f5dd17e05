package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A grader that is told to end in the middle of a class, as ctrl-C does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "nothing there can be told to end but by a console")
final class StoppedGraderTest {
    private static final int STUDENTS = 30;

    /** As a shell tells: 128 and SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    private Path said = Path.of("");

    @Test
    void itReportsWhatIsDoneAndNothingThatItStartedOutlivesIt() throws IOException, InterruptedException {
        Process grader = inTheMiddle();
        List<ProcessHandle> started = grader.descendants().toList();

        grader.destroy();

        assertThat(grader.waitFor()).isEqualTo(TERMINATED);
        assertThat(started).isNotEmpty();
        await().until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
        JsonNode results = JsonMapper.shared().readTree(Files.readString(folder.resolve("report/results.json")));
        int done = results.get("submissions").size();
        String unfinished = "Unfinished: " + done + " of " + STUDENTS + " submissions are graded. Go on with --resume; "
                + "made once all are: grades.csv, summary.html, feedback.";
        assertThat(done).isBetween(1, STUDENTS - 1);
        assertThat(results.at("/notes/0").asString()).isEqualTo(unfinished);
        results.get("submissions")
                .forEach(submission ->
                        assertThat(submission.get("score").asInt()).isEqualTo(100));
        assertThat(folder.resolve("report/index.html")).content().contains(unfinished);
        assertThat(said).content().contains("grader: " + unfinished);
        assertThat(folder.resolve("report/faults.log")).doesNotExist();
        assertThat(folder.resolve("report/grades.csv")).doesNotExist();
        assertThat(folder.resolve("report/feedback")).doesNotExist();
    }

    @Test
    void itSaysThatItsReportCouldNotBeWritten() throws IOException, InterruptedException {
        Process grader = inTheMiddle();
        Files.writeString(folder.resolve("report/submissions"), "in the way");

        grader.destroy();

        assertThat(grader.waitFor()).isEqualTo(TERMINATED);
        assertThat(said).content().contains("No result is lost: --resume writes the report later.");
    }

    /** A table of points that is a pipe holds the grader where it reads it: before the first submission. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void beforeTheFirstSubmissionItSaysThatNothingIsDone(String language) throws IOException, InterruptedException {
        Path pipe = folder.resolve("overrides.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path exercises = InstalledCourse.in(folder);
        Path report = folder.resolve("report");
        said = folder.resolve("said.txt");
        Process grader = GraderProcess.grade(
                exercises, aClass(), report, said, "--overrides", pipe.toString(), "--lang", language);

        try (OutputStream held = Files.newOutputStream(pipe)) { // is open once somebody reads it
            grader.destroy();

            assertThat(grader.waitFor()).isEqualTo(TERMINATED);
        }
        assertThat(report).isEmptyDirectory();
        Golden.assertMatches("stopped-early." + language + ".txt", Files.readString(said));
    }

    /** A grader that has dealt with a part of a class. */
    private Process inTheMiddle() throws IOException {
        Path exercises = InstalledCourse.in(folder);
        said = folder.resolve("said.txt");
        Process grader =
                GraderProcess.grade(exercises, aClass(), folder.resolve("report"), said, "--jobs", "1", "--lang", "en");
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.readString(said).contains(" of " + STUDENTS + " done"));
        return grader;
    }

    private Path aClass() throws IOException {
        Path submissions = folder.resolve("class");
        for (int student = 10; student < 10 + STUDENTS; student++) {
            Path file = submissions.resolve("s" + student).resolve("WaitForAll.java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, WaitForAllSources.RIGHT);
        }
        return submissions;
    }
}
