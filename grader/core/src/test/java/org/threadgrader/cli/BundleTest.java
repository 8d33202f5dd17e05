package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.threadgrader.Golden;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.format.Formats;
import org.threadgrader.handout.Autograder;
import org.threadgrader.handout.Handout;
import org.threadgrader.handout.Workflow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What other systems start to grade by themselves, started here as they start it: the scripts are the real ones, in a
 * folder laid out as theirs. Only the launcher is the test's, as the grader's own jar is not packaged yet.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "both systems grade on Linux")
class BundleTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;
    private Path core;
    private Path repository;

    @BeforeEach
    void aCourseAndABuild() throws IOException {
        exercises = InstalledCourse.in(folder);
        core = Files.writeString(folder.resolve("threadgrader-core.jar"), "core");
        repository = Files.createDirectories(folder.resolve("repository"));
        Path hidden = Files.createDirectories(folder.resolve("solutions/hidden"));
        Files.writeString(hidden.resolve("ex08_wait_for_all.yaml"), "sets: []\n");
        Files.writeString(folder.resolve("solutions/answer.txt"), "the answer");
    }

    private Handout handout() {
        Assignment assignment = (Assignment) Assignment.read(exercises);
        return new Handout(assignment, repository, core, EngineFacts.of(assignment));
    }

    @Test
    void gradescopeGetsTheCourseWithItsHiddenInputsAndNoAnswers() throws IOException {
        Path zip = folder.resolve("autograder.zip");

        new Autograder(handout(), folder.resolve("solutions"), Locale.ENGLISH).write(zip);

        try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
            Map<String, Integer> modes = Collections.list(read.getEntries()).stream()
                    .collect(Collectors.toMap(ZipArchiveEntry::getName, ZipArchiveEntry::getUnixMode));
            assertThat(modes)
                    .containsEntry("setup.sh", 0100755)
                    .containsEntry("run_autograder", 0100755)
                    .containsKeys(
                            "course/grader/bin/grader",
                            "course/exercises/assignment.yaml",
                            "course/solutions/hidden/ex08_wait_for_all.yaml");
            assertThat(modes.keySet()).noneMatch(name -> name.contains("answer"));
        }
    }

    @Test
    void gradescopesScriptLeavesTheResultsOfASubmission() throws Exception {
        Path autograder = autograder();
        submit(autograder, WaitForAllSources.NO_WAIT);

        assertThat(runAutograder(autograder)).as(autograder + "/log").isZero();

        String results = Files.readString(autograder.resolve("results/results.json"));
        assertThat(schema("gradescope").validate(results, InputFormat.JSON)).isEmpty();
        JsonNode read = JsonMapper.shared().readTree(results);
        assertThat(read.path("score").intValue()).isEqualTo(40);
        assertThat(read.at("/tests/0/tags/0").asString()).isEqualTo("no-wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatGradescopeKnowsOfTheSubmissionIsInItsResults(String language) throws Exception {
        Files.writeString(
                exercises.resolve("assignment.yaml"),
                "rules:\n  late: {per: day, percent: 10}\n  attempts: best\n",
                StandardOpenOption.APPEND);
        Path autograder = autograder(Locale.forLanguageTag(language));
        submit(autograder, WaitForAllSources.RIGHT);
        Files.copy(
                Path.of("src/test/resources/org/threadgrader/format/submission_metadata.json"),
                autograder.resolve("submission_metadata.json"));

        assertThat(runAutograder(autograder)).as(autograder + "/log").isZero();

        String results = Files.readString(autograder.resolve("results/results.json"));
        assertThat(schema("gradescope").validate(results, InputFormat.JSON)).isEmpty();
        JsonNode read = JsonMapper.shared().readTree(results);
        assertThat(read.path("score").intValue()).isEqualTo(90);
        Golden.assertMatches("gradescope-metadata." + language + ".json", results);
    }

    @Test
    void gradescopesScriptGradesOneSubmissionWhateverItsFilesAreCalled() throws Exception {
        Path autograder = autograder();
        submit(autograder, WaitForAllSources.RIGHT);
        Files.writeString(autograder.resolve("submission/Ex_3_1_Notes.java"), "class Notes {}");

        assertThat(runAutograder(autograder)).as(autograder + "/log").isZero();

        JsonNode read = JsonMapper.shared().readTree(Files.readString(autograder.resolve("results/results.json")));
        assertThat(read.path("score").intValue()).isEqualTo(100);
    }

    @Test
    void withoutMetadataGradescopesScriptSaysSoAndGradesAllTheSame() throws Exception {
        Path autograder = autograder();
        submit(autograder, WaitForAllSources.RIGHT);

        assertThat(runAutograder(autograder)).as(autograder + "/log").isZero();

        assertThat(Files.readString(autograder.resolve("log"))
                        .lines()
                        .filter(line -> line.contains("submission_metadata.json")))
                .hasSize(1);
        assertThat(autograder.resolve("results/results.json")).exists();
    }

    @Test
    void gradescopesScriptLeavesNoResultWhereTheGraderItselfFails() throws Exception {
        Path autograder = autograder();
        submit(autograder, WaitForAllSources.BREAKS_A_CHECK);

        assertThat(runAutograder(autograder)).isEqualTo(Action.FAULT);

        assertThat(autograder.resolve("results/results.json")).doesNotExist();
    }

    @Test
    void whoHandsInNothingIsToldSoByGradescope() throws Exception {
        Path autograder = autograder();
        Files.createDirectories(autograder.resolve("submission"));

        assertThat(runAutograder(autograder)).as(autograder + "/log").isZero();

        JsonNode read = JsonMapper.shared().readTree(Files.readString(autograder.resolve("results/results.json")));
        assertThat(read.path("score").intValue()).isZero();
        assertThat(read.at("/tests/0/output").asString()).contains("Nothing in this submission could be graded.");
    }

    @Test
    void theStepOfTheWorkflowSetsItsOutput() throws Exception {
        Path course = folder.resolve("course");
        handout().write(course);
        launcher(course);
        Path repositoryWithWorkflow = folder.resolve("workflow");
        new Workflow(Locale.ENGLISH).write(repositoryWithWorkflow);
        Files.writeString(
                course.resolve("exercises/src/main/java/ex08_wait_for_all/WaitForAll.java"), WaitForAllSources.RIGHT);
        Files.writeString(course.resolve("exercises/src/main/java/Ex_3_1_Notes.java"), "class Notes {}");
        Path temporary = Files.createDirectories(folder.resolve("runner"));
        Path output = folder.resolve("github-output");

        ProcessBuilder step = new ProcessBuilder(
                "bash", "-c", graderStep(Files.readString(repositoryWithWorkflow.resolve(Workflow.PLACE))));
        step.directory(course.toFile());
        step.environment().put("RUNNER_TEMP", temporary.toString());
        step.environment().put("GITHUB_OUTPUT", output.toString());
        Path log = folder.resolve("step.log");
        int status = step.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(status).as(Files.readString(log)).isZero();
        String encoded = Files.readString(output).strip().replaceFirst("^result=", "");
        String json = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        assertThat(schema("classroom").validate(json, InputFormat.JSON)).isEmpty();
        JsonNode result = JsonMapper.shared().readTree(json);
        assertThat(result.path("status").asString()).isEqualTo("pass");
        assertThat(result.path("max_score").intValue()).isEqualTo(100);
    }

    /** What Classroom itself asks of a workflow: two names, and results under the runner's name in capitals. */
    @SuppressWarnings("unchecked")
    private static String graderStep(String workflow) {
        Map<String, Object> read =
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(workflow);
        assertThat(read).containsEntry("name", "Autograding Tests");
        Map<String, Object> jobs = (Map<String, Object>) Objects.requireNonNull(read.get("jobs"));
        assertThat(jobs).containsOnlyKeys("run-autograding-tests");
        Map<String, Object> job = (Map<String, Object>) Objects.requireNonNull(jobs.get("run-autograding-tests"));
        List<Map<String, Object>> steps = (List<Map<String, Object>>) Objects.requireNonNull(job.get("steps"));
        assertThat(String.valueOf(steps.get(3)))
                .contains("GRADER_RESULTS=${{ steps.grader.outputs.result }}", "runners=grader");
        assertThat(steps.get(2)).containsEntry("id", "grader");
        return String.valueOf(steps.get(2).get("run"));
    }

    @Test
    void nothingIsWrittenOverAndWhatCannotBeMadeIsSaid() throws IOException {
        Path there = Files.writeString(folder.resolve("there.zip"), "mine");

        assertThat(run("bundle", "gradescope", "--out", there.toString())).isEqualTo(Action.USAGE);
        assertThat(run("bundle", "blackboard", "--out", folder.resolve("new").toString()))
                .isEqualTo(Action.USAGE);
        assertThat(run("bundle", "classroom")).isEqualTo(Action.USAGE);

        assertThat(there).hasContent("mine");
        assertThat(err.toString().lines()).hasSize(3);
        assertThat(err.toString()).contains("there.zip exists already", "\"blackboard\"", "--out");
    }

    @Test
    void theWorkflowIsMadeWhereItBelongs() throws IOException {
        assertThat(run("bundle", "classroom", "--out", folder.resolve("new").toString()))
                .isZero();

        assertThat(folder.resolve("new/.github/workflows/classroom.yml")).exists();
        assertThat(out.toString()).contains("classroom.yml");
    }

    /** A folder as Gradescope lays it out, with the autograder unpacked into it. */
    private Path autograder() throws IOException {
        return autograder(Locale.ENGLISH);
    }

    private Path autograder(Locale locale) throws IOException {
        Path autograder = folder.resolve("autograder");
        new Autograder(handout(), folder.resolve("solutions"), locale).write(autograder.resolve("source"));
        launcher(autograder.resolve("source/course"));
        return autograder;
    }

    private static void submit(Path autograder, String source) throws IOException {
        Files.writeString(
                Files.createDirectories(autograder.resolve("submission")).resolve("WaitForAll.java"), source);
    }

    private static int runAutograder(Path autograder) throws IOException, InterruptedException {
        ProcessBuilder script =
                new ProcessBuilder(autograder.resolve("source/run_autograder").toString());
        script.environment().put("AUTOGRADER", autograder.toString());
        return script.redirectErrorStream(true)
                .redirectOutput(autograder.resolve("log").toFile())
                .start()
                .waitFor();
    }

    /** Starts the classes under test where the real one would start the packaged jars. */
    private static void launcher(Path course) throws IOException {
        Files.writeString(course.resolve("grader/bin/grader"), """
                exec "%s" %s -Dthreadgrader.home="%s" -Dthreadgrader.checks="%s" -cp "%s" org.threadgrader.cli.Main "$@"
                """.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        String.join(" ", GraderProcess.AS_LAUNCHED),
                        course,
                        course.resolve("grader/checks"),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = Formats.class.getResourceAsStream(name + ".schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private int run(String... arguments) {
        List<String> line = Stream.concat(
                        Stream.of(arguments), Stream.of("--lang", "en", "--assignment", exercises.toString()))
                .toList();
        return Main.run(line, new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH));
    }
}
