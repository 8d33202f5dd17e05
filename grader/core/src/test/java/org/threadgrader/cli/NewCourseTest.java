package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.handout.NewCourse;
import org.threadgrader.report.Engine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The course that an author begins with, made, built and judged by the real gate. Maven's part is done by javac here. */
class NewCourseTest {
    private static final Engine ENGINE = new Engine("1.0.0-SNAPSHOT", "17", "");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path course;

    @BeforeEach
    void makeAndBuildIt() throws IOException {
        course = folder.resolve("my course");
        Path repository = Files.createDirectories(folder.resolve("repository"));
        Path core = Files.writeString(folder.resolve("threadgrader-core.jar"), "core");
        new NewCourse(repository, core, ENGINE).write(course);
        compileSkeletonsAndChecks();
    }

    @Test
    void theAuthorsGateFindsEverythingAsExpected() {
        int status = run("verify", "--lang", "en");

        assertThat(out.toString()).contains("All as expected: 12 programs");
        assertThat(status).isZero();
    }

    @Test
    void howManyMistakesAreToldTheirOwnReasonFirstIsCountedForProgramsToo() {
        run("verify", "ex02", "--json");

        JsonNode first = JsonMapper.shared().readTree(out.toString()).get("firstMessages");
        assertThat(first.get("mistakes").asInt())
                .isPositive()
                .isEqualTo(first.get("named").asInt());
        assertThat(first.get("percent").decimalValue()).isEqualByComparingTo("100");
        assertThat(first.get("others")).isEmpty();
    }

    @Test
    void aMistakeThatIsNoneAnyMoreIsReported() throws IOException {
        Files.copy(
                course.resolve("solutions/variants/ex01_greeting/latch/Greeting.java"),
                mistake("ex01_greeting/does_not_wait/Greeting.java"),
                StandardCopyOption.REPLACE_EXISTING);

        int status = run("verify", "ex01", "--lang", "en");

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("mistake does_not_wait: expected goodbye to be rejected for goodbye-too-early");
        assertThat(status).isEqualTo(Action.REJECTED);
    }

    @Test
    void aMistakeThatIsRejectedForAnotherReasonIsReported() throws IOException {
        Path yaml = mistake("ex02_tally/volatile_only/mistake.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("total-wrong", "data-race"));

        int status = run("verify", "ex02", "--lang", "en");

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(
                        "mistake volatile_only: expected together to be rejected for data-race, but it is REJECTED (total-wrong)");
        assertThat(status).isEqualTo(Action.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void itsMessagesSpeakBothLanguages(String language) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String mistake : List.of(
                "ex01_greeting/run_for_start",
                "ex01_greeting/does_not_wait",
                "ex02_tally/no_lock",
                "ex02_tally/volatile_only")) {
            out.getBuffer().setLength(0);
            run("check", "--lang", language, "--source", mistake(mistake).toString());
            said.append("== ").append(mistake).append('\n').append(out);
        }

        Golden.assertMatches("new-course." + language + ".txt", said.toString());
    }

    private Path mistake(String path) {
        return course.resolve("solutions/mistakes").resolve(path);
    }

    private void compileSkeletonsAndChecks() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-g",
                "--release",
                "17",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-d",
                course.resolve("exercises/target/test-classes").toString()));
        try (Stream<Path> sources = Files.walk(course.resolve("exercises/src"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).as("javac").isZero();
    }

    private int run(String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--assignment", course.resolve("exercises").toString()));
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH);
        return Main.run(line, new Terminal(terminal.out(), terminal.err(), Languages.asked(line)));
    }
}
