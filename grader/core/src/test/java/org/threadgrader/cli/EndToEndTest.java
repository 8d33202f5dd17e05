package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands on real files, with the real compiler, real child JVMs and real checks. */
class EndToEndTest {
    private static final String PACKAGE = "ex08_wait_for_all";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;

    @BeforeEach
    void installTheCourse() throws IOException {
        exercises = InstalledCourse.in(folder);
    }

    @Test
    void aClassIsGradedWhateverIsInIt() throws IOException {
        Path submissions = folder.resolve("class");
        submit(submissions, "s1_right", WaitForAllSources.RIGHT);
        submit(submissions, "s2_no_wait", WaitForAllSources.NO_WAIT);
        submit(submissions, "s3_broken", WaitForAllSources.RIGHT.replace(";", ""));
        submit(submissions, "s4_other", "class Other {}");
        submit(submissions, "s5_fault", WaitForAllSources.BREAKS_A_CHECK);
        Files.createDirectories(submissions.resolve("s6_empty"));
        Path source = submit(submissions, "s7_王小明", "");
        Files.writeString(source, "// 等待\n" + WaitForAllSources.RIGHT, Charset.forName("GB18030"));

        int status = run("grade", submissions, "--out", folder.resolve("report"), "--jobs", 2);

        JsonNode results = results();
        assertThat(texts(results, "status"))
                .containsExactly("graded", "graded", "graded", "graded", "fault", "rejected-at-intake", "graded");
        assertThat(texts(results, "score")).containsExactly("100", "40", "0", "0", "60", "0", "100");
        assertThat(results.at("/submissions/1/exercises/0/checks/0/reason").asString())
                .isEqualTo("no-wait");
        assertThat(results.at("/submissions/4/exercises/0/checks/1/points").isNull())
                .isTrue();
        assertThat(status).isEqualTo(Action.FAULT);
        assertThat(out.toString()).contains("s7_王小明", "FAULT", "index.html");
    }

    @Test
    void aDownloadIsGradedWithoutBeingUnpacked() throws IOException {
        Path download = folder.resolve("HW1-submissions.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(download))) {
            zip.putNextEntry(new ZipEntry("王小明_12_assignsubmission_file/WaitForAll.java"));
            zip.write(WaitForAllSources.RIGHT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("王小明_12_assignsubmission_file/../../WaitForAll.java"));
            zip.write(WaitForAllSources.NO_WAIT.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("grade", download, "--out", folder.resolve("report"), "--jobs", 1))
                .isZero();

        assertThat(texts(results(), "id")).containsExactly("12");
        assertThat(texts(results(), "student")).containsExactly("王小明");
        assertThat(texts(results(), "score")).containsExactly("100");
        assertThat(results().at("/submissions/0/notes/0").asString()).contains("../../WaitForAll.java");
    }

    @Test
    void theSameClassGivesTheSameResultsButForTiming() throws IOException {
        Path submissions = folder.resolve("class");
        submit(submissions, "s1", WaitForAllSources.NO_WAIT);
        submit(submissions, "s2", WaitForAllSources.RIGHT);

        assertThat(run("grade", submissions, "--out", folder.resolve("report"), "--jobs", 1))
                .isZero();
        String first = Files.readString(folder.resolve("report/results.json"));
        assertThat(run("grade", submissions, "--out", folder.resolve("report"), "--jobs", 2))
                .isZero();
        String second = Files.readString(folder.resolve("report/results.json"));

        assertThat(second.substring(0, second.indexOf("\"timing\"")))
                .isEqualTo(first.substring(0, first.indexOf("\"timing\"")));
    }

    @Test
    void aSelfCheckNamesWhatIsWrongAndWhereHelpIs() throws IOException {
        write(WaitForAllSources.NO_WAIT);

        assertThat(run("check", "ex08")).isEqualTo(Action.REJECTED);

        assertThat(out.toString())
                .contains("[rejected] The closing line waits", "0 of 60 (60 missed)")
                .contains("expected", "but", "WaitForAll.java:")
                .contains("grader hint ex08 closing-waits", "grader explain no-wait")
                .contains("[accepted] All 301 lines are there  40/40");
    }

    @Test
    void aSelfCheckOfARightAnswerSucceeds() throws IOException {
        write(WaitForAllSources.RIGHT);

        assertThat(run("check")).isEqualTo(Action.DONE);
    }

    @Test
    void aSelfCheckInAHandoutWarnsInOneLineOfChangedChecks() throws IOException {
        write(WaitForAllSources.RIGHT);
        Path carried = Files.createDirectories(folder.resolve("grader")).resolve("checks.sha256");
        Files.writeString(carried, "sha256:0\n");

        assertThat(run("check")).isEqualTo(Action.DONE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("not as they were handed out");
    }

    @Test
    void aSubmissionThatBringsOtherChecksIsGradedWithAWarning() throws IOException {
        Path submissions = folder.resolve("class");
        submit(submissions, "s1", WaitForAllSources.RIGHT);
        Path brought = Files.createDirectories(submissions.resolve("s1/grader"));
        Files.writeString(brought.resolve("checks.sha256"), "sha256:0\n");

        assertThat(run("grade", submissions, "--out", folder.resolve("report"), "--jobs", 1))
                .isZero();

        String warning = "s1 brings other visible checks than those that grade here (grader/checks.sha256)";
        assertThat(err.toString().lines().filter(line -> line.contains(warning)))
                .hasSize(1);
        assertThat(results().at("/submissions/0/notes/0").asString()).startsWith(warning);
        assertThat(texts(results(), "score")).containsExactly("100");
    }

    @Test
    void aSelfCheckTellsAFaultOfOursFromARejection() throws IOException {
        write(WaitForAllSources.BREAKS_A_CHECK);

        assertThat(run("check", "--json")).isEqualTo(Action.CHECK_FAULT);

        assertThat(out.toString()).contains("\"verdict\": \"FAULT\"");
    }

    @Test
    void aSelfCheckOfNothingIsWrongUsage() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(run("check", "--source", empty)).isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("empty");
    }

    @Test
    void checksThatAreNotCompiledAreNamed() throws IOException {
        Files.delete(exercises.resolve("target/test-classes").resolve(PACKAGE).resolve("WaitForAllChecks.class"));

        assertThat(run("check")).isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("WaitForAllChecks");
    }

    @Test
    void theGateComparesEachProgramWithWhatItMustGet() throws IOException {
        Path solutions = folder.resolve("solutions");
        write(solutions.resolve("src/main/java").resolve(PACKAGE), WaitForAllSources.RIGHT);
        Path mistake = solutions.resolve("mistakes").resolve(PACKAGE).resolve("no_join");
        write(mistake, WaitForAllSources.NO_WAIT);
        Files.writeString(
                mistake.resolve("mistake.yaml"), "reason: no-wait\ncheck: closing-waits\nloses: {closing-waits: 60}\n");
        write(solutions.resolve("variants").resolve(PACKAGE).resolve("same"), WaitForAllSources.RIGHT);

        int status = run("verify", "--repeat", 2, "--jitter", "5/1", "--busy", 1, "--jobs", 1);

        assertThat(out.toString()).contains("All as expected: 4 programs, judged 12 times.");
        assertThat(status).isEqualTo(Action.DONE);
    }

    @Test
    void theGateShowsWhatIsNotAsExpected() throws IOException {
        write(folder.resolve("solutions/src/main/java").resolve(PACKAGE), WaitForAllSources.NO_WAIT);

        assertThat(run("verify", "ex08")).isEqualTo(Action.REJECTED);

        assertThat(out.toString())
                .contains(
                        "ex08 solution reference: expected closing-waits to be accepted, but it is",
                        "REJECTED (no-wait)");
    }

    private int run(Object... args) {
        List<String> line = new ArrayList<>();
        Stream.of(args).map(String::valueOf).forEach(line::add);
        line.addAll(List.of("--lang", "en", "--assignment", exercises.toString()));
        return Main.run(line, new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH));
    }

    private JsonNode results() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("report/results.json")));
    }

    private static List<String> texts(JsonNode results, String field) {
        List<String> texts = new ArrayList<>();
        results.get("submissions")
                .forEach(submission -> texts.add(submission.get(field).asString()));
        return texts;
    }

    private static Path submit(Path submissions, String student, String text) throws IOException {
        return write(submissions.resolve(student), text);
    }

    private void write(String text) throws IOException {
        write(exercises.resolve("src/main/java").resolve(PACKAGE), text);
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder).resolve("WaitForAll.java"), text);
    }
}
