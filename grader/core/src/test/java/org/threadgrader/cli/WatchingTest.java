package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    private static final String BROKEN = WaitForAllSources.RIGHT.replaceFirst(";\n", "\n");

    private int rows = Terminal.NO_END;
    private Path exercises;
    private Path source;
    private Runnable afterTheFirstLook = () -> {};
    private final StringWriter out = new StringWriter() {
        @Override
        public void flush() {
            Runnable now = afterTheFirstLook;
            afterTheFirstLook = () -> {};
            now.run();
        }
    };
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void installTheCourse() throws IOException {
        exercises = InstalledCourse.in(folder);
        source = exercises.resolve("src/main/java/ex08_wait_for_all/WaitForAll.java");
        Files.createDirectories(source.getParent());
    }

    private void write(String text) {
        try {
            Files.writeString(source, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String secondLook(String said) {
        return said.substring(said.indexOf("----", said.indexOf("100/100")));
    }

    private String sitting(String keys, Locale locale) {
        Assignment assignment = (Assignment) Assignment.read(exercises);
        EngineJudging judging = new EngineJudging(assignment, exercises.resolve("target/test-classes"), Course::runner);
        FaultLog faults = new FaultLog(folder.resolve("faults.log"));
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), locale);
        try (SubmissionGrading grading =
                new SubmissionGrading(assignment.exercises(), judging, Compiler::local, faults)) {
            new Watching(assignment, assignment.exercises(), grading, judging, terminal, new Style(false), () -> rows)
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

        String said = sitting("h\nh\nh\nh\ne\nl\na\nc\nr\n?\nq\n", Locale.forLanguageTag(language));

        assertThat(err.toString()).isEmpty();
        Golden.assertMatches("watch." + language + ".txt", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aLowWindowKeepsTheVerdictAndTheFirstRejectionAndSaysHowToSeeAll(String language) throws IOException {
        Files.writeString(source, WaitForAllSources.NO_WAIT);
        rows = 24;

        String said = sitting("m\nq\n", Locale.forLanguageTag(language));

        String screen = said.substring(0, said.indexOf('\n', said.indexOf("| q ")));
        assertThat(screen.lines()).as("with a line to type in").hasSizeLessThan(rows);
        Golden.assertMatches("watch-low." + language + ".txt", said);
    }

    @Test
    void progressIsKept() throws IOException {
        Files.writeString(source, WaitForAllSources.RIGHT);

        assertThat(sitting("q\n", Locale.ENGLISH)).contains("ex08 is done.");

        assertThat(Standings.read(exercises).isDone("ex08")).isTrue();
    }

    @Test
    void whatDoesNotCompileIsShownWithItsPlace() throws IOException {
        Files.writeString(source, BROKEN);

        assertThat(sitting("q\n", Locale.ENGLISH)).containsPattern("WaitForAll\\.java:\\d+\n");
    }

    @Test
    void whatDoesNotCompileHasNoRunOfWhatDidBefore() throws IOException {
        Files.writeString(source, WaitForAllSources.RIGHT);
        afterTheFirstLook = () -> write(BROKEN);

        String second = secondLook(sitting("\np\nq\n", Locale.ENGLISH));

        assertThat(second).contains("does not compile", "There is nothing to replay yet");
        assertThat(second).doesNotContain("Its threads, from left to right");
    }

    @Test
    void aFileThatIsSavedHalfWayLosesNoPoints() throws IOException {
        Files.writeString(source, WaitForAllSources.RIGHT);
        afterTheFirstLook = () -> write(BROKEN);

        assertThat(sitting("\nl\nq\n", Locale.ENGLISH))
                .contains("ex08: does not compile now. It keeps its 100 points until it can be judged.")
                .contains("done, does not compile now  100 of 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h", "e"})
    void whatDoesNotCompileIsNeitherHintedAtNorExplained(String key) throws IOException {
        Files.writeString(source, BROKEN);

        assertThat(sitting(key + "\nq\n", Locale.ENGLISH))
                .contains("ex08 does not compile yet: first mend what is said above.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h", "e"})
    void anEmptyFileIsCalledSo(String key) throws IOException {
        Files.writeString(source, "");

        assertThat(sitting(key + "\nq\n", Locale.ENGLISH)).contains("ex08 is missing, or its file is empty: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h", "e"})
    void aFileThatIsGoneIsCalledMissing(String key) throws IOException {
        Files.delete(source);

        assertThat(sitting(key + "\nq\n", Locale.ENGLISH)).contains("ex08 is missing: ");
    }

    @Test
    void whatIsDoneCanBeCompared() throws IOException {
        Files.writeString(source, WaitForAllSources.RIGHT);
        Files.writeString(
                source.resolveSibling("exercise.yaml"),
                "idea: {en: '# Wait', zh: '# 等待'}\n",
                StandardOpenOption.APPEND);

        assertThat(sitting("c\nq\n", Locale.ENGLISH)).contains("| c compare |", "WAIT");
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
