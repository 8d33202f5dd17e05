package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.assignment.Rules;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.mark.HandInTimes;
import org.threadgrader.mark.Marking;
import org.threadgrader.mark.Overrides;
import org.threadgrader.message.Message;

/** What reports show of the rules of a course and of an instructor's last words. */
class MarkedClassTest {
    private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-12-01T23:59+01:00");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTableShowsThePointsThatCount(String language) throws IOException {
        Golden.assertMatches(
                "class-table-marked." + language + ".txt",
                ClassTable.of(marked(), Locale.forLanguageTag(language), Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachChangeIsSaidWithItsReason(String language) throws IOException {
        GradedClass marked = marked();
        Texts words = new Texts(Locale.forLanguageTag(language));
        StringBuilder said = new StringBuilder();
        for (SubmissionResult submission : marked.submissions()) {
            said.append(submission.submission().id()).append('\n');
            submission
                    .notes()
                    .forEach(note -> said.append("  ").append(words.in(note)).append('\n'));
            submission
                    .adjustments()
                    .forEach(change -> said.append("  ")
                            .append(change.exercise().orElse("total"))
                            .append(' ')
                            .append(Points.signed(change.points()))
                            .append(' ')
                            .append(words.in(change.reason()))
                            .append('\n'));
        }

        Golden.assertMatches("adjustments." + language + ".txt", said.toString());
    }

    @Test
    void theResultsHoldEachChangeAndConformToTheirSchema() throws IOException {
        String json = ResultsJson.of(marked(), Locale.ENGLISH);

        assertThat(ResultsJsonTest.schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"kind\": \"override\"", "\"kind\": \"late\"", "\"points\": -20");
    }

    @Test
    void theSheetOfGradesHoldsThePointsThatCountAndTheirSum() throws IOException {
        Report.write(marked(), folder.resolve("out"), Locale.ENGLISH);

        assertThat(Files.readString(folder.resolve("out/grades.csv")))
                .contains("s01,张伟,160,80,240,200,graded,")
                .containsPattern("s03,.*,48,45.51,93.51,200,fault,")
                .contains("s05,Nobody,0,20,20,200,rejected-at-intake,");
    }

    @Test
    void theSheetOfGradesHasNoNumberWhereSomethingIsOpen() throws IOException {
        Report.write(SampleClass.graded(), folder.resolve("out"), Locale.ENGLISH);

        assertThat(Files.readString(folder.resolve("out/grades.csv")))
                .containsPattern("s03,[^,]*,,,,200,fault,.*ex02.*ex08")
                .containsPattern("s05,Nobody,,,,200,rejected-at-intake,.+");
    }

    @Test
    void aPageOfASubmissionNamesEachDeduction() throws IOException {
        Report.write(marked(), folder.resolve("out"), Locale.ENGLISH);

        assertThat(Files.readString(folder.resolve("out/submissions/01-s01.html")))
                .contains(
                        "ex02, ex08: handed in 3 December 2026, 05:00 (UTC+01:00), due 1 December 2026, 23:59 (UTC+01:00): 2 days begun, 20 % less",
                        "-60");
    }

    @Test
    void weightedPointsAreOutOfWeightedPoints() throws IOException {
        GradedClass marked = marked();
        Report.write(marked, folder.resolve("out"), Locale.ENGLISH);

        assertThat(Files.readString(folder.resolve("out/submissions/01-s01.html")))
                .contains("ex02 By constructor · 160/200", "ex08 Wait for all · 80/100");
        assertThat(Scores.state(marked, marked.submissions().get(0), "ex02")).isEqualTo("graded");
        assertThat(ClassFigures.of(marked).totals().bars().get(9).to()).isEqualByComparingTo("200");
    }

    @Test
    void onlyWhatSomebodyHandedInIsOnTheAxisOfTotals() throws IOException {
        GradedClass marked = marked();
        List<SubmissionResult> second = List.of(marked.submissions().get(1));

        assertThat(ClassFigures.of(marked.marked(second, marked.maxScore()))
                        .totals()
                        .bars())
                .isEmpty(); // it is a bonus, and nothing else was handed in
    }

    @Test
    void whatAnInstructorDecidedIsNoLongerToBeLookedAt() throws IOException {
        Scores scores = new Scores(new Texts(Locale.ENGLISH), marked());

        assertThat(scores.review(marked().submissions().get(2))).isEmpty();
        assertThat(scores.review(marked().submissions().get(4))).isEmpty();
        assertThat(Scores.state(marked(), marked().submissions().get(4), "ex08"))
                .isEqualTo("graded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatAnInstructorDecidedReadsAsGraded(String language) throws IOException {
        Path out = folder.resolve("out");
        Report.write(marked(), out, Locale.forLanguageTag(language));

        String index = Files.readString(out.resolve("index.html"));
        Golden.assertMatches(
                "decided." + language + ".txt",
                shown(index.substring(0, index.indexOf("<h2 id=\"totals\"")))
                        + "\n"
                        + shown(Files.readString(out.resolve("submissions/03-s03.html")))
                        + "\n"
                        + shown(Files.readString(out.resolve("submissions/05-s05.html"))));
    }

    /** What a reader sees of a page below its head, a line each. */
    private static String shown(String page) {
        return page.substring(page.indexOf("<main>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll(" +", " ")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip() + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatDoesNotCountIsSaidOnce(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        GradedClass marked = marked(new Rules(
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                Map.of("ex02", BigDecimal.ZERO),
                Set.of(),
                Map.of()));
        Path out = folder.resolve("out");
        Report.write(marked, out, locale);

        Golden.assertMatches(
                "uncounted." + language + ".txt",
                ClassTable.of(marked, locale, Integer.MAX_VALUE) + "\n"
                        + shown(Files.readString(out.resolve("submissions/01-s01.html"))));
        assertThat(Files.readString(out.resolve("index.html")))
                .contains(new Texts(locale).of("table.uncounted"))
                .doesNotContain("data-exercise=\"ex02\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Adjustment.Kind.class,
            names = {"WEIGHT", "LATE"})
    void exercisesThatARuleTreatsAlikeAreToldTogether(Adjustment.Kind kind) {
        SubmissionResult any = SampleClass.graded().submissions().get(0);
        Message reason = Message.of("mark.weight-none");
        List<Adjustment> weights = Stream.of("ex02", "ex08")
                .map(id -> new Adjustment(kind, Optional.of(id), new BigDecimal("-10"), BigDecimal.ZERO, reason))
                .toList();

        assertThat(Changed.in(any.adjusted(weights)))
                .containsExactly(new Changed(kind, List.of("ex02", "ex08"), new BigDecimal("-20"), reason));
    }

    /** ex02 counts double and ex08 is a bonus; the first is late, the third and the fifth were looked at by hand. */
    private GradedClass marked() throws IOException {
        return marked(new Rules(
                Optional.of(DUE),
                Map.of(),
                Optional.of(new Rules.Late(
                        Duration.ofDays(1), BigDecimal.TEN, Duration.ofMinutes(15), BigDecimal.valueOf(50))),
                0,
                Optional.empty(),
                false,
                Map.of("ex02", BigDecimal.valueOf(2)),
                Set.of("ex08"),
                Map.of("s02", DUE.plusDays(2))));
    }

    private GradedClass marked(Rules rules) throws IOException {
        GradedClass graded = SampleClass.graded();
        List<Submission> submissions =
                graded.submissions().stream().map(SubmissionResult::submission).toList();
        Path words = Files.writeString(
                folder.resolve("overrides.csv"),
                "student,exercise,points,reason\ns03,ex02,30,read by hand\ns03,ex08,56.88,run by hand\ns05,ex02,0,not in the mail\ns05,ex08,20,sent by mail\n");
        Path times = Files.writeString(
                folder.resolve("submitted.csv"),
                "student,time\ns01,2026-12-03T12:00+08:00\ns02,2026-12-03T12:00+08:00\ns03,2026-12-03T12:00+08:00\n");
        Marking marking = new Marking(
                rules,
                graded.maxScores(),
                (Overrides) Overrides.read(words, submissions, graded.maxScores()),
                (HandInTimes) HandInTimes.read(times, submissions),
                submissions);
        return graded.marked(marking.mark(graded.submissions()), marking.maxScore());
    }
}
