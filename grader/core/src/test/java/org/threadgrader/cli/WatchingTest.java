package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.batch.EngineJudging;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.SubmissionGrading;
import org.threadgrader.compile.Compiler;
import org.threadgrader.report.Standings;

/** A sitting with {@code grader watch}, with a real judge and with keys from a text. */
class WatchingTest {
    @TempDir
    Path folder;

    private Path exercises;
    private Path source;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void installTheCourse() throws IOException {
        exercises = InstalledCourse.in(folder);
        source = exercises.resolve("src/main/java/ex08_wait_for_all/WaitForAll.java");
        Files.createDirectories(source.getParent());
    }

    private String sitting(String keys, Locale locale) {
        Assignment assignment = (Assignment) Assignment.read(exercises);
        EngineJudging judging = new EngineJudging(assignment, exercises.resolve("target/test-classes"), Course::runner);
        FaultLog faults = new FaultLog(folder.resolve("faults.log"));
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), locale);
        try (SubmissionGrading grading =
                new SubmissionGrading(assignment.exercises(), judging, Compiler::local, faults)) {
            new Watching(assignment, assignment.exercises(), grading, judging, terminal, new Style(false))
                    .run(
                            new Keys(new BufferedReader(new StringReader(keys))),
                            new Saves(exercises.resolve("src/main/java"), assignment.exercises()));
        }
        terminal.out().flush();
        return out.toString().replace(folder.toString(), "FOLDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void itShowsTheVerdictTheRunThePlaceAndWhatTheKeysAskFor(String language) throws IOException {
        Files.writeString(source, WaitForAllSources.NO_WAIT);

        String said = sitting("h\nh\ne\nl\nc\nr\n?\nq\n", Locale.forLanguageTag(language));

        assertThat(err.toString()).isEmpty();
        Golden.assertMatches("watch." + language + ".txt", said);
    }

    @Test
    void progressIsKept() throws IOException {
        Files.writeString(source, WaitForAllSources.RIGHT);

        assertThat(sitting("q\n", Locale.ENGLISH)).contains("ex08 is done.");

        assertThat(Standings.read(exercises).isDone("ex08")).isTrue();
    }

    @Test
    void whatDoesNotCompileIsShownWithItsPlace() throws IOException {
        Files.writeString(source, WaitForAllSources.RIGHT.replaceFirst(";\n", "\n"));

        assertThat(sitting("q\n", Locale.ENGLISH)).containsPattern("WaitForAll\\.java:\\d+\n");
    }

    @Test
    void theSittingGoesOnWhileThereIsNothingToLookAt() throws IOException {
        Files.delete(source);

        assertThat(sitting("\nl\nq\n", Locale.ENGLISH)).contains("not looked at yet");

        assertThat(err.toString()).startsWith("grader: ");
    }

    @Test
    void anExerciseIsBegunAnewOnlyWhenAskedTwice() throws IOException {
        Files.writeString(source, WaitForAllSources.NO_WAIT);

        assertThat(sitting("r\nh\nr\nq\n", Locale.ENGLISH)).doesNotContain("is its skeleton again");

        assertThat(source).hasContent(WaitForAllSources.NO_WAIT);
    }

    @Test
    void theEndOfTheTerminalEndsTheSitting() throws IOException {
        Files.writeString(source, WaitForAllSources.RIGHT);

        assertThat(sitting("", Locale.ENGLISH)).contains("100/100");
    }
}
