package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.report.Columns;

class HeadwayTest {
    private static final SubmissionResult ANY = new SubmissionResult(
            new Submission("s", "s", Path.of("s"), List.of(), List.of()),
            SubmissionStatus.GRADED,
            List.of(),
            List.of());

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aTerminalShowsABarOnOneLine(String language) {
        Terminal terminal = terminal(Locale.forLanguageTag(language));

        try (Headway headway = Headway.bar(terminal, 3, 8)) {
            for (int done = 1; done <= 8; done++) {
                headway.graded(ANY, done, 8);
            }
        }

        String[] drawn = err.toString().split("\r");
        assertThat(drawn[drawn.length - 1])
                .startsWith(terminal.text("grading") + " 100%")
                .contains(terminal.text("grading-begun", 8, 8))
                .endsWith("\n");
        assertThat(err.toString().lines()).hasSize(drawn.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachFigureOfTheBarSaysWhatItIs(String language) {
        HeadwayBar bar = new HeadwayBar(terminal(Locale.forLanguageTag(language)));
        List<String> lines = List.of(
                bar.line(0, 0, 1000, Duration.ZERO, 80),
                bar.line(0, 7, 1000, Duration.ofSeconds(12), 80),
                bar.line(400, 640, 1000, Duration.ofMinutes(7), 80),
                bar.line(0, 99_999, 100_000, Duration.ofHours(30), 80),
                bar.line(0, 1000, 1000, Duration.ofMinutes(21), 80));

        assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isEqualTo(79));
        Golden.assertMatches("headway." + language + ".txt", String.join("\n", lines) + "\n");
    }

    @Test
    void elsewhereItIsTenLinesAtMostAndNoneForWhatWasDoneBefore() {
        try (Headway headway = Headway.lines(terminal(Locale.ENGLISH), 50)) {
            for (int done = 1; done <= 100; done++) {
                headway.graded(ANY, done, 100);
            }
        }

        assertThat(err.toString().lines())
                .containsExactly(
                        "60 of 100 done", "70 of 100 done", "80 of 100 done", "90 of 100 done", "100 of 100 done");
    }

    private Terminal terminal(Locale locale) {
        return new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), locale);
    }
}
