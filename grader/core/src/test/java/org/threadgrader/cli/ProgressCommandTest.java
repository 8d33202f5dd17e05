package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.batch.EngineJudging;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.report.Standings;

/** What a student is told of how far they are: as their files are now, with the points of the last look. */
class ProgressCommandTest {
    private static final BigDecimal ALL = new BigDecimal(100);

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private Assignment assignment;
    private Path source;

    @BeforeEach
    void aHandout() throws IOException {
        Path exercises = InstalledCourse.in(folder);
        assignment = (Assignment) Assignment.read(exercises);
        source = exercises.resolve("src/main/java/ex08_wait_for_all/WaitForAll.java");
        Path skeleton = folder.resolve("grader/skeletons/ex08_wait_for_all/WaitForAll.java");
        Files.createDirectories(skeleton.getParent());
        Files.copy(source, skeleton);
    }

    private void judged(String points, Optional<ExerciseStatus> now) throws IOException {
        new Standings(Map.of("ex08", new Standings.Standing(new BigDecimal(points), ALL, ALL, now)))
                .write(assignment.folder());
    }

    private Begun.State state(Copies copies) {
        return Begun.of(assignment, copies)
                .state("ex08", Standings.read(assignment.folder()).of("ex08"));
    }

    private Begun.State state() {
        return state(new Copies(Optional.of(folder)));
    }

    @Test
    void whatIsAsItWasHandedOutIsNotBegunEvenIfItWasJudged() throws IOException {
        judged("0", Optional.empty());

        assertThat(state()).isEqualTo(Begun.State.NOT_BEGUN);
    }

    @Test
    void whatWasWrittenIsBegunBeforeItIsJudged() throws IOException {
        Files.writeString(source, WaitForAllSources.NO_WAIT);

        assertThat(state()).isEqualTo(Begun.State.BEGUN);
    }

    @Test
    void pointsTellOfABeginningWhereNothingIsKeptToCompareWith() throws IOException {
        judged("40", Optional.empty());

        assertThat(state(new Copies(Optional.empty()))).isEqualTo(Begun.State.BEGUN);
    }

    @Test
    void whatIsResetCountsAsNotBegun() throws IOException {
        Files.writeString(source, WaitForAllSources.RIGHT);
        judged("100", Optional.empty());

        Optional<Path> kept =
                ResetCommand.reset(assignment, assignment.exercises().get(0), Optional.of(folder));
        ResetCommand.conclude(assignment.folder(), "ex08", kept, terminal(Locale.ENGLISH));

        assertThat(state()).isEqualTo(Begun.State.NOT_BEGUN);
        assertThat(Standings.read(assignment.folder()).of("ex08"))
                .hasValue(new Standings.Standing(BigDecimal.ZERO, ALL, ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachStateIsSaid(String language) throws IOException {
        Terminal terminal = terminal(Locale.forLanguageTag(language));
        Copies none = new Copies(Optional.empty());
        Copies copies = new Copies(Optional.of(folder));

        say(none, terminal);
        say(copies, terminal);
        judged("0", Optional.empty());
        say(none, terminal);
        say(copies, terminal);
        Files.writeString(source, WaitForAllSources.NO_WAIT);
        say(copies, terminal);
        judged("40", Optional.of(ExerciseStatus.DOES_NOT_COMPILE));
        say(copies, terminal);
        judged("100", Optional.empty());
        say(copies, terminal);

        Golden.assertMatches("progress." + language + ".txt", said.toString());
    }

    private void say(Copies copies, Terminal terminal) {
        EngineJudging judging =
                new EngineJudging(assignment, assignment.folder().resolve("target/test-classes"), Course::runner);
        Standings standings = Standings.read(assignment.folder());
        terminal.line(ProgressCommand.table(assignment, judging, standings, Begun.of(assignment, copies), terminal));
        terminal.flush();
    }

    private Terminal terminal(Locale locale) {
        return new Terminal(new PrintWriter(said), new PrintWriter(said), locale);
    }
}
