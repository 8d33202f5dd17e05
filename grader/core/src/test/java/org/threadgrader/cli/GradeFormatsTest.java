package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.format.Formats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a course system's download to what goes back into it, with real checks and real child JVMs. */
class GradeFormatsTest {
    private static final String WORKSHEET = """
            \uFEFFIdentifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Last modified (submission)","Last modified (grade)","Feedback comments"
            "Participant 12",王小明,w@example.org,"Submitted for grading",,10.00,Yes,-,-,
            "Participant 13","Ann Lee",a@example.org,"Submitted for grading",,10.00,Yes,-,-,
            "Participant 14","No Show",n@example.org,"No submission",,10.00,Yes,-,-,
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;
    private Path download;
    private Path worksheet;

    @BeforeEach
    void aDownloadAndItsWorksheet() throws IOException {
        exercises = InstalledCourse.in(folder);
        download = folder.resolve("HW1-submissions.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(download))) {
            zip.putNextEntry(new ZipEntry("王小明_12_assignsubmission_file/WaitForAll.java"));
            zip.write(WaitForAllSources.RIGHT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Ann Lee_13_assignsubmission_file/WaitForAll.java"));
            zip.write(WaitForAllSources.NO_WAIT.getBytes(StandardCharsets.UTF_8));
        }
        worksheet = Files.writeString(folder.resolve("Grades.csv"), WORKSHEET);
    }

    @Test
    void gradesAndFeedbackGoBackToWhereTheSubmissionsCameFrom() throws IOException {
        Path report = folder.resolve("report");

        int status = run("grade", download, "--out", report, "--format", "moodle,gradescope", "--worksheet", worksheet);

        assertThat(status).isZero();
        List<String> rows = Files.readAllLines(report.resolve("moodle/worksheet.csv"));
        assertThat(rows.get(1)).startsWith("Participant 12,王小明,w@example.org,Submitted for grading,10,10.00,Yes,");
        assertThat(rows.get(2))
                .startsWith("Participant 13,Ann Lee,a@example.org,Submitted for grading,4,10.00,Yes,")
                .contains("40 of 100 points.");
        assertThat(rows.get(3)).startsWith("Participant 14,No Show,n@example.org,No submission,,10.00,Yes,-,-,");
        assertThat(err.toString()).contains("1 row of ", "No Show", "100 points of this report are 10 there");
        assertThat(out.toString())
                .contains("Formats: " + report.resolve("moodle") + ", " + report.resolve("gradescope") + "\n");
        assertThat(worksheet).content(StandardCharsets.UTF_8).isEqualTo(WORKSHEET);
        try (ZipFile zip = new ZipFile(report.resolve("moodle/feedback.zip").toFile(), StandardCharsets.UTF_8)) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "王小明_12_assignsubmission_file/feedback.html",
                            "Ann Lee_13_assignsubmission_file/feedback.html");
        }
        JsonNode results = JsonMapper.shared().readTree(Files.readString(report.resolve("gradescope/13.json")));
        assertThat(results.path("score").intValue()).isEqualTo(40);
    }

    @Test
    void aWorksheetOfAnotherAssignmentIsRefusedBeforeAnythingIsGraded() throws IOException {
        Files.writeString(worksheet, WORKSHEET.replace("Participant 1", "Participant 99"));
        Path report = folder.resolve("report");

        assertThat(run("grade", download, "--out", report, "--format", "moodle", "--worksheet", worksheet))
                .isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("Grades.csv", "another assignment");
        assertThat(report).doesNotExist();
    }

    @Test
    void attemptsThatNoRuleChoosesAmongAreRefusedBeforeAnythingIsGraded() throws IOException {
        Path second = Files.copy(download, folder.resolve("HW1-second.zip"));
        Path report = folder.resolve("report");

        assertThat(run("grade", download, second, "--out", report, "--format", "moodle", "--worksheet", worksheet))
                .isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("one row", "several attempts");
        assertThat(report.resolve("results.json")).doesNotExist();
    }

    @Test
    void aDownloadOfAnotherAssignmentIsRefusedBeforeAnythingIsGraded() throws IOException {
        Path submissions = folder.resolve("class");
        for (String student : List.of("s1", "s2")) {
            Files.writeString(
                    Files.createDirectories(submissions.resolve(student)).resolve("Hanoi.java"), "class Hanoi {}");
        }
        Path report = folder.resolve("report");

        assertThat(run("grade", submissions, "--out", report)).isEqualTo(Action.USAGE);

        assertThat(err.toString().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("another assignment", "WaitForAll", "--assignment");
        assertThat(report).doesNotExist();
    }

    @Test
    void theCourseItselfIsNoClass() {
        Path report = folder.resolveSibling("report");

        assertThat(run("grade", folder, "--out", report)).isEqualTo(Action.USAGE);

        assertThat(err.toString().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains(folder.toString(), "the exercises of", "themselves");
        assertThat(report).doesNotExist();
    }

    @Test
    void oneWrongSubmissionAloneIsGradedAsWhatItIs() throws IOException {
        Path submissions = folder.resolve("class");
        Files.writeString(Files.createDirectories(submissions.resolve("s1")).resolve("Hanoi.java"), "class Hanoi {}");

        assertThat(run("grade", submissions, "--out", folder.resolve("report"))).isZero();
    }

    @Test
    void aFormatThatIsNotThereIsRefusedWithThoseThatAre() {
        Path report = folder.resolve("report");

        assertThat(run("grade", download, "--out", report, "--format", "moodle, blackboard"))
                .isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("\"blackboard\"", "gradescope");
        assertThat(report).doesNotExist();
    }

    @Test
    void theHelpNamesEveryFormat() {
        assertThat(run("grade", "--help")).isZero();

        assertThat(out.toString()).contains(Formats.names());
    }

    private int run(Object... args) {
        List<String> line = new ArrayList<>();
        Stream.of(args).map(String::valueOf).forEach(line::add);
        line.addAll(List.of("--lang", "en", "--assignment", exercises.toString()));
        return Main.run(line, new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH));
    }
}
