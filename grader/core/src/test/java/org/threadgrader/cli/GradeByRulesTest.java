package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A class graded by the rules of its course, with what its instructor keeps beside the solutions. */
class GradeByRulesTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;
    private Path solutions;

    @BeforeEach
    void aCourseWithRules() throws IOException {
        exercises = InstalledCourse.in(folder);
        solutions = Files.createDirectories(folder.resolve("solutions"));
        Files.writeString(
                exercises.resolve("assignment.yaml"),
                Files.readString(exercises.resolve("assignment.yaml"))
                        + "\nrules: {due: 2026-12-01T23:59+01:00, late: {per: day, percent: 10}}\n");
    }

    @Test
    void lateWorkLosesPointsAndTheLastWordOutlivesEachGrading() throws IOException {
        Path overrides = Files.writeString(
                solutions.resolve("overrides.csv"),
                "student,exercise,points,reason\ns2,ex08,70,it waits by other means\n");
        Files.writeString(
                solutions.resolve("submitted.csv"),
                "student,time\ns1,2026-12-02T00:00+01:00\ns2,2026-12-01T23:59+01:00\n");
        Path submissions = folder.resolve("class");
        submit(submissions.resolve("s1"), WaitForAllSources.RIGHT);
        submit(submissions.resolve("s2"), WaitForAllSources.NO_WAIT);
        String words = Files.readString(overrides);

        for (int i = 0; i < 2; i++) {
            assertThat(run("grade", submissions, "--out", folder.resolve("report"), "--jobs", 2))
                    .isZero();

            assertThat(texts("score")).containsExactly("90", "70");
        }

        assertThat(overrides).hasContent(words);
        assertThat(out.toString()).contains("90*", "70*");
        assertThat(err.toString()).doesNotContain("--submitted");
        assertThat(results().at("/submissions/1/adjustments/0/reason").asString())
                .isEqualTo("70 of 100 points, as your instructor decided: it waits by other means");
    }

    @Test
    void ofTwoDownloadsTheBestAttemptOfEachStudentCounts() throws IOException {
        Files.writeString(solutions.resolve("rules.yaml"), "attempts: best\n");
        submit(folder.resolve("monday/s1"), WaitForAllSources.RIGHT);
        submit(folder.resolve("tuesday/s1"), WaitForAllSources.NO_WAIT);

        assertThat(run("grade", folder.resolve("monday"), folder.resolve("tuesday"), "--out", folder.resolve("report")))
                .isZero();

        assertThat(texts("id")).containsExactly("monday/s1");
        assertThat(results().at("/submissions/0/notes").toString()).contains("the one in tuesday (40 of 100 points)");
        assertThat(err.toString())
                .contains("2 submissions are of 1 student: of several attempts the best counts")
                .contains("For 2 of 2 submissions it is not known when they were handed in")
                .doesNotContain("Unfinished");
        assertThat(folder.resolve("report/index.html"))
                .content()
                .contains("For 2 of 2 submissions it is not known when they were handed in");
        assertThat(results().get("notes").toString())
                .contains("For 2 of 2 submissions it is not known when they were handed in")
                .doesNotContain("Unfinished");
    }

    @Test
    void anAttemptAtWhichTheGraderFailedIsNoLowerGradeInSilence() throws IOException {
        Files.writeString(solutions.resolve("rules.yaml"), "attempts: best\n");
        submit(folder.resolve("monday/s1"), WaitForAllSources.BREAKS_A_CHECK);
        submit(folder.resolve("tuesday/s1"), WaitForAllSources.NO_WAIT);

        assertThat(run("grade", folder.resolve("monday"), folder.resolve("tuesday"), "--out", folder.resolve("report")))
                .isEqualTo(Action.FAULT);

        assertThat(texts("id")).containsExactly("monday/s1");
        assertThat(folder.resolve("report/grades.csv")).content().contains("monday/s1,s1,,,100,fault,");
    }

    @Test
    void onlyTheExercisesThatAreGradedCanBeDropped() throws IOException {
        anotherExercise();
        Files.writeString(solutions.resolve("rules.yaml"), "drop: 1\n");
        submit(folder.resolve("class/s1"), WaitForAllSources.RIGHT);

        assertThat(run(
                        "grade",
                        folder.resolve("class"),
                        "--out",
                        folder.resolve("report"),
                        "--exercises",
                        "ex08",
                        "--format",
                        "lti"))
                .isZero();

        assertThat(texts("score")).containsExactly("100");
        assertThat(texts("maxScore")).containsExactly("100");
        assertThat(err.toString())
                .contains("The rules drop 1 exercise of the course, and 1 that counts is graded here");
    }

    @Test
    void whoHandsInTwiceIntoTheDropFolderIsOneStudent() throws IOException {
        Files.writeString(solutions.resolve("rules.yaml"), "attempts: last\n");
        Path drop = Files.createDirectories(folder.resolve("drop"));
        Files.writeString(exercises.resolve("assignment.yaml"), "drop: ../drop\n", StandardOpenOption.APPEND);
        for (String source : List.of(WaitForAllSources.RIGHT, WaitForAllSources.NO_WAIT)) {
            submit(folder.resolve("work"), source);
            Path zips = folder.resolve("zips");
            assertThat(run("submit", "ex08", "--source", folder.resolve("work"), "--name", "Ann Lee", "--out", zips))
                    .isZero();
        }

        assertThat(run("grade", drop, "--out", folder.resolve("report"))).isZero();

        assertThat(texts("id")).containsExactly("Ann Lee (2)/Ann Lee");
    }

    @Test
    void anExtensionForANumberThatIsAnothersNameIsRefused() throws IOException {
        Files.writeString(solutions.resolve("rules.yaml"), "extensions: {'12346': 2026-12-03T12:00+01:00}\n");
        submit(folder.resolve("class/Ann Lee_12346_assignsubmission_file"), WaitForAllSources.RIGHT);
        submit(folder.resolve("class/12346_777_assignsubmission_file"), WaitForAllSources.RIGHT);

        assertThat(run("grade", folder.resolve("class"), "--out", folder.resolve("report")))
                .isEqualTo(Action.USAGE);

        assertThat(err)
                .hasToString("grader: The extension for 12346 is unclear: that is the number of one student and the "
                        + "name of another. Write the name of the one or the number of the other: 12346, 777.\n");
    }

    @Test
    void whomGradescopeGivesALaterDateHasAnExtension() throws IOException {
        submit(folder.resolve("class/submission"), WaitForAllSources.RIGHT);
        Path metadata = Files.writeString(folder.resolve("submission_metadata.json"), """
                {"created_at": "2026-12-03T12:00:00.5+01:00",
                 "assignment": {"due_date": "2026-12-01T20:00:00+01:00"},
                 "users": [{"name": "Ann", "email": "ann@example.com",
                            "assignment": {"due_date": "2026-12-03T20:00:00+01:00"}}]}
                """);

        assertThat(run(
                        "grade",
                        folder.resolve("class"),
                        "--out",
                        folder.resolve("report"),
                        "--submission-metadata",
                        metadata))
                .isZero();

        assertThat(texts("id")).containsExactly("ann@example.com");
        assertThat(texts("student")).containsExactly("Ann");
        assertThat(texts("score")).containsExactly("100");
        assertThat(results().at("/submissions/0/notes").toString())
                .contains("due for this student by extension: 3 December 2026, 20:00 (UTC+01:00)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void metadataOfOneSubmissionIsLeftOutOfAClass(String language) throws IOException {
        submit(folder.resolve("class/s1"), WaitForAllSources.RIGHT);
        submit(folder.resolve("other/s2"), WaitForAllSources.NO_WAIT);
        Path metadata = Files.writeString(folder.resolve("submission_metadata.json"), "{\"users\": []}");

        assertThat(grade(language, folder.resolve("other"), "--submission-metadata", metadata))
                .isZero();

        assertThat(texts("id")).containsExactly("class/s1", "other/s2");
        Golden.assertMatches(
                "metadata-of-one." + language + ".txt",
                err.toString()
                        .lines()
                        .filter(line -> line.contains("submission_metadata"))
                        .map(line -> line.replace(folder.toString(), "") + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void whatGradescopeTellsOfIsOneSubmissionWhateverItsFilesAreCalled() throws IOException {
        submit(folder.resolve("class"), WaitForAllSources.RIGHT);
        Files.writeString(folder.resolve("class/Ex_3_1_Notes.java"), "class Notes {}");
        Path metadata = Files.writeString(folder.resolve("submission_metadata.json"), "{\"users\": []}");

        assertThat(run(
                        "grade",
                        folder.resolve("class"),
                        "--out",
                        folder.resolve("report"),
                        "--submission-metadata",
                        metadata))
                .isZero();

        assertThat(texts("score")).containsExactly("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void oneSubmissionAndTwoFoldersIsAMistake(String language) throws IOException {
        submit(folder.resolve("class/s1"), WaitForAllSources.RIGHT);

        assertThat(grade(language, folder.resolve("class"), "--single")).isEqualTo(Action.USAGE);

        Golden.assertMatches("single-several." + language + ".txt", err.toString());
    }

    @Test
    void theLastWordOutlivesARunThatDoesNotNameItsTable() throws IOException {
        Path table = Files.writeString(
                folder.resolve("words.csv"), "student,exercise,points,reason\ns2,ex08,70,it waits by other means\n");
        Path submissions = folder.resolve("class");
        submit(submissions.resolve("s1"), WaitForAllSources.RIGHT);
        submit(submissions.resolve("s2"), WaitForAllSources.NO_WAIT);
        Object[] line = {"grade", submissions, "--out", folder.resolve("report"), "--regrade"};
        run("grade", submissions, "--out", folder.resolve("report"), "--overrides", table);

        assertThat(run(line)).isZero();

        assertThat(texts("score")).containsExactly("100", "70");
        assertThat(err.toString()).contains("As in the batch before: --overrides " + table + ". ");
        assertThat(run("grade", submissions, "--out", folder.resolve("report"), "--only", "s1"))
                .isZero();
        assertThat(texts("score")).containsExactly("100", "70");
        assertThat(run("grade", submissions, "--out", folder.resolve("report"), "--resume", "--overrides", "none"))
                .isZero();
        assertThat(texts("score")).containsExactly("100", "40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aBatchThatBeginsAnewSaysWhichTableItLeavesOut(String language) throws IOException {
        Path table =
                Files.writeString(folder.resolve("words.csv"), "student,exercise,points,reason\ns1,ex08,5,a reason\n");
        submit(folder.resolve("class/s1"), WaitForAllSources.RIGHT);
        run("grade", folder.resolve("class"), "--out", folder.resolve("report"), "--overrides", table);
        err.getBuffer().setLength(0);

        assertThat(grade(language)).isZero();
        assertThat(grade(language, "--overrides", table)).isZero();
        assertThat(grade(language, "--regrade")).isZero();

        String said = err.toString()
                .lines()
                .filter(line -> line.contains("words.csv"))
                .map(line -> line.replace(folder.toString(), "") + "\n")
                .collect(Collectors.joining());
        Golden.assertMatches("last-word." + language + ".txt", said);
    }

    private int grade(String language, Object... options) {
        List<Object> args = new ArrayList<>(List.of("grade", folder.resolve("class")));
        args.addAll(List.of("--out", folder.resolve("report"), "--isolation", "portable"));
        args.addAll(List.of(options));
        return run(Locale.forLanguageTag(language), args.toArray());
    }

    @Test
    void aTableThatIsGoneIsNamedRatherThanLeftOut() throws IOException {
        Path table =
                Files.writeString(solutions.resolve("overrides.csv"), "student,exercise,points,reason\ns1,ex08,5,r\n");
        submit(folder.resolve("class/s1"), WaitForAllSources.RIGHT);
        run("grade", folder.resolve("class"), "--out", folder.resolve("report"));
        Files.delete(table);

        assertThat(run("grade", folder.resolve("class"), "--out", folder.resolve("report"), "--regrade"))
                .isEqualTo(Action.USAGE);

        assertThat(err.toString()).contains("--overrides " + table, "none");
        assertThat(texts("score")).containsExactly("5");
    }

    @Test
    void aMistakeInATableIsOneLineBeforeAnythingIsGraded() throws IOException {
        Path table = Files.writeString(
                folder.resolve("words.csv"), "student,exercise,points,reason\ns1,ex08,5,r\nnobody,ex08,5,r\n");
        submit(folder.resolve("class/s1"), WaitForAllSources.RIGHT);

        assertThat(run("grade", folder.resolve("class"), "--out", folder.resolve("report"), "--overrides", table))
                .isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("words.csv, line 3", "nobody");
        try (Stream<Path> report = Files.list(folder.resolve("report"))) {
            assertThat(report).isEmpty();
        }
    }

    @Test
    void onlyTheExercisesThatAreNamedCountUntilOthersAreNamed() throws IOException {
        anotherExercise();
        submit(folder.resolve("class/s1"), WaitForAllSources.RIGHT);
        Object[] line = {"grade", folder.resolve("class"), "--out", folder.resolve("report")};

        assertThat(run(append(line, "--exercises", "ex08"))).isZero();
        assertThat(texts("maxScore")).containsExactly("100");
        assertThat(run(append(line, "--regrade"))).isZero();
        assertThat(texts("maxScore")).containsExactly("100");
        assertThat(err.toString()).contains("As in the batch before: --exercises ex08. ");
        assertThat(run(append(line, "--regrade", "--exercises", "all"))).isZero();
        assertThat(texts("maxScore")).containsExactly("200");
        assertThat(run(append(line, "--exercises", "ex80"))).isEqualTo(Action.USAGE);
        assertThat(err.toString()).contains("ex80", "ex08, ex09");
    }

    private void anotherExercise() throws IOException {
        Path yaml = exercises.resolve("assignment.yaml");
        Files.writeString(
                yaml, Files.readString(yaml).replace("[ex08_wait_for_all]", "[ex08_wait_for_all, ex09_more]"));
        Path sources = exercises.resolve("src/main/java");
        Path other = Files.createDirectories(sources.resolve("ex09_more"));
        for (String file : List.of("README.md", "README.zh.md", "exercise.yaml")) {
            String text = Files.readString(sources.resolve("ex08_wait_for_all").resolve(file));
            Files.writeString(
                    other.resolve(file),
                    text.replace("id: ex08", "id: ex09")
                            .replace("main: ex08_wait_for_all.WaitForAll", "main: ex09_more.More"));
        }
    }

    private static Object[] append(Object[] line, Object... more) {
        return Stream.concat(Stream.of(line), Stream.of(more)).toArray();
    }

    private static void submit(Path place, String source) throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("WaitForAll.java"), source);
    }

    private List<String> texts(String key) throws IOException {
        return results()
                .get("submissions")
                .valueStream()
                .map(submission -> submission.get(key).asString())
                .toList();
    }

    private JsonNode results() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("report/results.json")));
    }

    private int run(Object... args) {
        return run(Locale.ENGLISH, args);
    }

    private int run(Locale locale, Object... args) {
        List<String> line = new ArrayList<>();
        Stream.of(args).map(String::valueOf).forEach(line::add);
        line.addAll(List.of("--lang", locale.getLanguage(), "--assignment", exercises.toString()));
        return Main.run(line, new Terminal(new PrintWriter(out), new PrintWriter(err), locale));
    }
}
