package org.threadgrader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Rules;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

class MarkingTest {
    private static final Submission ANN = Results.submission("11", "Ann");
    private static final Submission BOB = Results.submission("12", "Bob");

    @TempDir
    Path folder;

    @Test
    void withoutRulesPointsCountAsTheChecksGaveThem() throws IOException {
        SubmissionResult marked = marked("{}", Results.of(ANN, "80", "50", "0"));

        assertThat(marked.adjustments()).isEmpty();
        assertThat(marked.notes()).isEmpty();
        assertThat(marked.score()).isEqualByComparingTo("130");
        assertThat(marking("{}").maxScore()).isEqualByComparingTo("250");
    }

    @Test
    void aWeightMultipliesWhatIsEarnedAndWhatCanBe() throws IOException {
        String rules = "weights: {ex01: 2, ex02: 0.5}";

        SubmissionResult marked = marked(rules, Results.of(ANN, "80", "50", "0"));

        assertThat(marked.score("ex01")).isEqualByComparingTo("160");
        assertThat(marked.score("ex02")).isEqualByComparingTo("25");
        assertThat(marking(rules).maxScore()).isEqualByComparingTo("325");
        assertThat(max(marked)).isEqualByComparingTo("325");
        assertThat(said(marked)).containsExactly("counts 2 times", "counts 0.5 times");
    }

    @Test
    void aBonusComesOnTop() throws IOException {
        String rules = "bonus: [ex03]";

        SubmissionResult marked = marked(rules, Results.of(ANN, "100", "50", "40"));

        assertThat(marked.score()).isEqualByComparingTo("190");
        assertThat(max(marked)).isEqualByComparingTo("150");
        assertThat(marking(rules).maxScore()).isEqualByComparingTo("150");
    }

    @Test
    void whatIsDroppedIsTheWorstByItsPartAndLeavesWhatCanBeReached() throws IOException {
        SubmissionResult marked = marked("drop: 1", Results.of(ANN, "60", "25", "100"));

        assertThat(marked.score("ex02")).isEqualByComparingTo("0");
        assertThat(marked.dropped("ex02"))
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("25"));
        assertThat(marked.dropped("ex01")).isEmpty();
        assertThat(marked.score()).isEqualByComparingTo("160");
        assertThat(max(marked)).isEqualByComparingTo("200");
    }

    @Test
    void ofTwoAlikeTheOneThatLosesMoreIsDropped() throws IOException {
        SubmissionResult marked = marked("drop: 1", Results.of(ANN, "100", "0", "0"));

        assertThat(marked.score()).isEqualByComparingTo("100");
        assertThat(max(marked)).isEqualByComparingTo("150");
    }

    @Test
    void whoHasAllPointsReachesTheMostThereIs() throws IOException {
        SubmissionResult marked = marked("drop: 1", Results.of(ANN, "100", "50", "100"));

        assertThat(marked.score()).isEqualByComparingTo("200");
        assertThat(marking("drop: 1").maxScore()).isEqualByComparingTo("200");
    }

    @Test
    void latenessDoesNotTurnTheDropToAnotherExercise() throws IOException {
        String rules = "{drop: 1, due: '2026-12-09T12:00Z', exerciseDue: {ex02: '2026-12-01T12:00Z'},"
                + " late: {per: day, percent: 50}}";

        SubmissionResult marked =
                marked(rules, "student,time\n11,2026-12-02T12:00Z\n", Results.of(ANN, "50", "30", "100"));

        assertThat(marked.score("ex01")).isEqualByComparingTo("0");
        assertThat(marked.score("ex02")).isEqualByComparingTo("15");
        assertThat(marked.score()).isEqualByComparingTo("115");
    }

    @Test
    void aBonusIsNeverDropped() throws IOException {
        SubmissionResult marked = marked("{drop: 1, bonus: [ex03]}", Results.of(ANN, "60", "50", "0"));

        assertThat(marked.score()).isEqualByComparingTo("50");
        assertThat(max(marked)).isEqualByComparingTo("50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void ofAPartOfTheCourseOneExerciseIsLeftWhateverTheRulesDrop(String language) throws IOException {
        Map<String, BigDecimal> asked = Map.of("ex01", BigDecimal.valueOf(100));
        Marking marking = new Marking(rules("drop: 2"), asked, Overrides.NONE, HandInTimes.NONE, List.of(ANN));

        SubmissionResult marked = marking.mark(List.of(Results.of(ANN, "80"))).get(0);

        assertThat(marked.score()).isEqualByComparingTo("80");
        assertThat(marked.adjustments()).isEmpty();
        assertThat(marking.maxScore()).isEqualByComparingTo("100");
        Golden.assertMatches("drops-all." + language + ".txt", notes(marking, Locale.forLanguageTag(language)));
    }

    private static String notes(Marking marking, Locale locale) {
        return marking.notes().stream().map(note -> note.in(locale) + "\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T22:59:00Z, 100",
        "2026-12-01T23:14:00Z, 100",
        "2026-12-01T23:14:01Z, 90",
        "2026-12-02T22:59:00Z, 90",
        "2026-12-02T22:59:01Z, 80",
        "2026-12-31T00:00:00Z, 50"
    })
    void eachBegunDayCostsToTheSecondUpToTheCapAfterTheGrace(String time, String points) throws IOException {
        String rules = "{due: '2026-12-01T23:59+01:00', late: {per: day, percent: 10, grace: 15m, cap: 50}}";

        SubmissionResult marked = marked(rules, "student,time\n11," + time + "\n", Results.of(ANN, "100"));

        assertThat(marked.score()).isEqualByComparingTo(points);
    }

    @Test
    void hoursAreCountedToo() throws IOException {
        String rules = "{due: '2026-12-01T12:00Z', late: {per: hour, percent: 2.5}}";

        SubmissionResult marked =
                marked(rules, "student,time\n11,2026-12-01T14:30:00Z\n", Results.of(ANN, "33.33", "0", "0"));

        assertThat(said(marked))
                .containsExactly(
                        "handed in 1 December 2026, 14:30 (UTC), due 1 December 2026, 12:00 (UTC): 3 hours begun, 7.5 % less");
        // 7.5 % of 33.33 are 2.49975
        assertThat(marked.adjustments().get(0).points()).isEqualTo("-2.49");
    }

    @Test
    void anExerciseMayBeDueLaterThanTheOthers() throws IOException {
        String rules =
                "{due: '2026-12-01T12:00Z', exerciseDue: {ex03: '2026-12-08T12:00Z'}, late: {per: day, percent: 50}}";

        SubmissionResult marked =
                marked(rules, "student,time\n11,2026-12-02T12:00:00Z\n", Results.of(ANN, "100", "50", "100"));

        assertThat(marked.score()).isEqualByComparingTo("175");
    }

    @Test
    void anExtensionIsOneStudentsAloneAndNeverMakesAnythingDueEarlier() throws IOException {
        String rules =
                "{due: '2026-12-01T12:00Z', exerciseDue: {ex03: '2026-12-08T12:00Z'}, late: {per: day, percent: 50},"
                        + " extensions: {Ann: '2026-12-03T12:00Z'}}";
        String times = "student,time\n11,2026-12-04T00:00:00Z\n12,2026-12-03T00:00:00Z\n";

        List<SubmissionResult> marked = marking(rules, times, ANN, BOB)
                .mark(List.of(Results.of(ANN, "100", "0", "100"), Results.of(BOB, "100", "0", "100")));

        assertThat(marked.get(0).score()).isEqualByComparingTo("150");
        assertThat(marked.get(0).notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly("due for this student by extension: 3 December 2026, 12:00 (UTC)");
        assertThat(marked.get(1).score()).isEqualByComparingTo("100");
        assertThat(marked.get(1).notes()).isEmpty();
    }

    @Test
    void anExtensionOfNobodyIsNamed() throws IOException {
        Marking marking = marking("{due: '2026-12-01T12:00Z', extensions: {Carol: '2026-12-03T12:00Z'}}", "", ANN);

        assertThat(marking.notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly("The extension for Carol is nobody's: no submission here has that id or name.");
    }

    @Test
    void anExtensionThatSeveralStudentsGetIsTold() throws IOException {
        Submission other = Results.submission("13", "Ann");
        Marking marking = marking("{due: '2026-12-01T12:00Z', extensions: {Ann: '2026-12-03T12:00Z'}}", "", ANN, other);

        assertThat(marking.notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly("The extension for Ann goes to several students of that name: 11, 13."
                        + " If one of them is meant, write the id.");
    }

    @Test
    void whereNoTimeIsKnownNothingIsDeductedAndThatIsSaid() throws IOException {
        String rules = "{due: '2020-01-01T00:00Z', late: {per: day, percent: 100}}";

        SubmissionResult marked = marked(rules, Results.of(ANN, "100"));

        assertThat(marked.adjustments()).isEmpty();
        assertThat(marked.notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly("when this was handed in is not known, so nothing is deducted for lateness");
        assertThat(marking(rules, ANN).notes().get(0).in(Locale.ENGLISH))
                .startsWith("For 1 of 1 submissions it is not known");
    }

    @Test
    void theNewestFileTellsTheTimeOnlyWhereTheRulesSaySoAndThatIsSaid() throws IOException {
        Path handedIn = Files.createDirectories(folder.resolve("ann/src"));
        changed(Files.writeString(handedIn.resolve("Old.java"), ""), "2026-11-01T00:00:00Z");
        changed(Files.writeString(handedIn.resolve("New.java"), ""), "2026-12-02T00:00:00.7Z");
        Submission ann = new Submission("11", "Ann", folder.resolve("ann"), List.of(), List.of());
        String rules = "{due: '2026-12-01T00:00Z', late: {per: day, percent: 10}";

        SubmissionResult byLuck = marked(rules + "}", Results.of(ann, "100"));
        SubmissionResult byFiles = marked(rules + ", times: files}", Results.of(ann, "100"));

        assertThat(byLuck.adjustments()).isEmpty();
        assertThat(byFiles.score()).isEqualByComparingTo("90");
        assertThat(byFiles.notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly("taken as handed in 2 December 2026, 00:00 (UTC), when its newest file was changed");
    }

    private static void changed(Path file, String time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
    }

    @Test
    void anInstructorsLastWordReplacesTheChecksBeforeWeightsAndLateness() throws IOException {
        String rules = "{weights: {ex01: 2}, due: '2026-12-01T12:00Z', late: {per: day, percent: 10}}";

        SubmissionResult marked = marked(
                rules, "student,time\n11,2026-12-02T12:00Z\n", "11,ex01,80,checked by hand", Results.of(ANN, "0"));

        assertThat(marked.score()).isEqualByComparingTo("144");
        assertThat(marked.isDecided("ex01")).isTrue();
        assertThat(marked.adjustments())
                .extracting(Adjustment::kind)
                .containsExactly(Adjustment.Kind.OVERRIDE, Adjustment.Kind.WEIGHT, Adjustment.Kind.LATE);
        assertThat(said(marked)).first().isEqualTo("80 of 100 points, as your instructor decided: checked by hand");
    }

    @Test
    void whatCouldNotBeTakenInCanBeGradedByHand() throws IOException {
        SubmissionResult rejected =
                new SubmissionResult(ANN, SubmissionStatus.REJECTED_AT_INTAKE, List.of(), List.of());

        SubmissionResult marked =
                marked("weights: {ex03: 0}", "", "Ann,ex01,0,not in the mail\nAnn,ex02,12.5,sent by mail", rejected);

        assertThat(marked.isSettled()).isTrue();
        assertThat(marked.score()).isEqualByComparingTo("12.5");
        assertThat(max(marked)).isEqualByComparingTo("150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void oneWordOnWhatCouldNotBeTakenInMakesNoTotal(String language) throws IOException {
        Submission unread = new Submission(
                "11", "Ann", Path.of("class/11"), List.of(), List.of(), Optional.of(Message.text("It is damaged.")));
        SubmissionResult rejected =
                new SubmissionResult(unread, SubmissionStatus.REJECTED_AT_INTAKE, List.of(), List.of());
        Marking marking = marking(rules("{}"), "", "Ann,ex02,12.5,sent by mail", unread);

        SubmissionResult marked = marking.mark(List.of(rejected)).get(0);

        assertThat(marked.isSettled()).isFalse();
        assertThat(marked.isDecided("ex02")).isTrue();
        Golden.assertMatches("words-missing." + language + ".txt", notes(marking, Locale.forLanguageTag(language)));
    }

    @Test
    void whatDoesNotCountHoldsNoGradeBack() throws IOException {
        SubmissionResult open = open(ANN, "ex01", "40", "30");

        assertThat(marked("{}", open).isSettled()).isFalse();
        assertThat(marked("weights: {ex01: 0}", open).isSettled()).isTrue();
        assertThat(marked("bonus: [ex01]", open).isSettled()).isFalse();
    }

    @Test
    void whatIsDroppedHoldsNoGradeBackWhereItIsTheWorstHoweverItIsDecided() throws IOException {
        SubmissionResult worst = marked("drop: 1", open(ANN, "ex01", "20", "0", Results.of(ANN, "0", "50", "50")));
        SubmissionResult better = marked("drop: 1", open(ANN, "ex01", "60", "0", Results.of(ANN, "0", "50", "50")));

        assertThat(worst.isSettled()).isTrue();
        assertThat(worst.score()).isEqualByComparingTo("100");
        assertThat(better.isSettled()).isFalse();
        assertThat(better.isUpToChecks("ex01")).isTrue();
    }

    @Test
    void whatIsLostToLatenessHoldsNoGradeBack() throws IOException {
        String rules = "{due: '2026-12-01T12:00Z', late: {per: day, percent: 50}}";
        SubmissionResult open = open(ANN, "ex01", "40", "30");

        assertThat(marked(rules, "student,time\n11,2026-12-02T12:00Z\n", open).isSettled())
                .isFalse();
        assertThat(marked(rules, "student,time\n11,2026-12-02T12:01Z\n", open).isSettled())
                .isTrue();
    }

    @Test
    void aLastWordMayTakePointsAway() throws IOException {
        SubmissionResult marked = marked("{}", "", "Ann,ex01,0,copied", Results.of(ANN, "100"));

        assertThat(marked.score()).isEqualByComparingTo("0");
    }

    @Test
    void ofAttemptsTheBestCountsAfterItsDeductions() throws IOException {
        Submission first = Results.submission("mon/11", "Ann");
        Submission second = Results.submission("tue/11", "Ann");
        String rules = "{attempts: best, due: '2026-12-01T12:00Z', late: {per: day, percent: 50}}";
        String times = "student,time\nmon/11,2026-12-01T12:00Z\ntue/11,2026-12-01T12:00:01Z\n";

        List<SubmissionResult> marked = marking(rules, times, first, second)
                .mark(List.of(Results.of(first, "60", "0", "0"), Results.of(second, "100", "0", "0")));

        assertThat(marked).hasSize(1);
        assertThat(marked.get(0).submission().id()).isEqualTo("mon/11");
        assertThat(marked.get(0).notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly(
                        "of 2 attempts the best counts: the one in mon, handed in 1 December 2026, 12:00 (UTC); not counted: "
                                + "the one in tue, handed in 1 December 2026, 12:00:01 (UTC) (50 of 250 points)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void attemptsAreToldApartByWhatTheyCameIn(String language) throws IOException {
        Submission first = Results.submission("monday/11", "Ann");
        Submission second = Results.submission("tuesday.zip/11", "Ann");
        Submission third = Results.submission("wednesday.zip/11", "Ann");
        Marking marking = marking("attempts: last", "", first, second, third, BOB);

        List<SubmissionResult> marked = marking.mark(List.of(
                Results.of(first, "60", "0", "0"),
                Results.of(second, "100", "50", "0"),
                Results.of(third, "100", "0", "0"),
                Results.of(BOB, "0")));

        Golden.assertMatches(
                "attempts." + language + ".txt",
                Stream.concat(marking.notes().stream(), marked.stream().flatMap(one -> one.notes().stream()))
                        .map(note -> note.in(Locale.forLanguageTag(language)) + "\n")
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void anAttemptThatMayStillBecomeBetterIsMarkedAsOpen(String language) throws IOException {
        Submission open = Results.submission("mon/11", "Ann");
        Submission other = Results.submission("tue/11", "Ann");
        SubmissionResult fault = new SubmissionResult(
                open,
                SubmissionStatus.FAULT,
                List.of(ExerciseResult.unjudged(
                        "ex01", BigDecimal.valueOf(100), ExerciseStatus.FAULT, Message.text("It failed."), List.of())),
                List.of());

        SubmissionResult best = marking("attempts: best", "", open, other)
                .mark(List.of(fault, Results.of(other, "60")))
                .get(0);
        SubmissionResult last = marking("attempts: last", "", open, other)
                .mark(List.of(fault, Results.of(other, "60")))
                .get(0);

        assertThat(best.status()).isEqualTo(SubmissionStatus.FAULT);
        assertThat(best.isSettled()).isFalse();
        Golden.assertMatches(
                "best-open." + language + ".txt",
                Stream.of(best, last)
                        .map(one -> one.notes().get(0).in(Locale.forLanguageTag(language)) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void anAttemptThatMayBecomeTheBestCountsUntilItIsDecided() throws IOException {
        Submission open = Results.submission("mon/11", "Ann");
        Submission other = Results.submission("tue/11", "Ann");
        List<SubmissionResult> results = List.of(open(open, "ex01", "70", "40"), Results.of(other, "60"));

        SubmissionResult undecided =
                marking("attempts: best", "", open, other).mark(results).get(0);
        SubmissionResult rejected = marking(rules("attempts: best"), "", "mon/11,ex01,40,it does not wait", open, other)
                .mark(results)
                .get(0);

        assertThat(undecided.submission().id()).isEqualTo("mon/11");
        assertThat(undecided.isSettled()).isFalse();
        assertThat(rejected.submission().id()).isEqualTo("tue/11");
        assertThat(rejected.isSettled()).isTrue();
    }

    @Test
    void anAttemptThatCannotBecomeTheBestIsNotWaitedFor() throws IOException {
        Submission open = Results.submission("tue/11", "Ann");
        Submission unread = Results.submission("wed/11", "Ann");
        Submission best = Results.submission("mon/11", "Ann");

        List<SubmissionResult> marked = marking("attempts: best", "", best, open, unread)
                .mark(List.of(
                        Results.of(best, "70"),
                        open(open, "ex01", "70", "40"),
                        new SubmissionResult(unread, SubmissionStatus.REJECTED_AT_INTAKE, List.of(), List.of())));

        assertThat(marked).extracting(one -> one.submission().id()).containsExactly("mon/11");
        assertThat(marked.get(0).isSettled()).isTrue();
    }

    private static SubmissionResult open(Submission submission, String exercise, String ifAccepted, String points) {
        return open(submission, exercise, ifAccepted, points, Results.of(submission, "0"));
    }

    /** The same result with one exercise that has a check open. */
    private static SubmissionResult open(
            Submission submission, String exercise, String ifAccepted, String points, SubmissionResult result) {
        ExerciseResult open = new ExerciseResult(
                exercise,
                new BigDecimal(points),
                Results.MAX.getOrDefault(exercise, BigDecimal.ZERO),
                new BigDecimal(ifAccepted),
                ExerciseStatus.NEEDS_REVIEW,
                Message.text("It ended."),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        List<ExerciseResult> exercises = result.exercises().stream()
                .map(one -> one.id().equals(exercise) ? open : one)
                .toList();
        return new SubmissionResult(submission, SubmissionStatus.GRADED, exercises, List.of());
    }

    @Test
    void theLastAttemptIsTheLastByItsTimeWhateverItsFolder() throws IOException {
        Submission early = Results.submission("z/11", "Ann");
        Submission late = Results.submission("a/11", "Ann");
        String times = "student,time\nz/11,2026-12-01T12:00+01:00\na/11,2026-12-01T11:30Z\n";

        List<SubmissionResult> marked = marking("attempts: last", times, early, late)
                .mark(List.of(Results.of(late, "0"), Results.of(early, "100")));

        assertThat(marked).extracting(one -> one.submission().id()).containsExactly("a/11");
    }

    @Test
    void numbersInTheNamesOfAttemptsCountAsNumbersWhereNoTimeIsKnown() throws IOException {
        Submission ninth = Results.submission("attempt9.zip/11", "Ann");
        Submission tenth = Results.submission("attempt10.zip/11", "Ann");
        Marking marking = marking("attempts: last", "", ninth, tenth);

        List<SubmissionResult> marked = marking.mark(List.of(Results.of(tenth, "0"), Results.of(ninth, "100")));

        assertThat(marked).extracting(one -> one.submission().id()).containsExactly("attempt10.zip/11");
        assertThat(notes(marking, Locale.ENGLISH)).contains("Of 1 student with several attempts it is not known");
    }

    @Test
    void whereAllTimesOfAttemptsAreKnownNothingIsSaidOfTheirNames() throws IOException {
        Submission early = Results.submission("z/11", "Ann");
        Submission late = Results.submission("a/11", "Ann");
        String times = "student,time\nz/11,2026-12-01T12:00+01:00\na/11,2026-12-01T11:30Z\n";

        assertThat(notes(marking("attempts: last", times, early, late, BOB), Locale.ENGLISH))
                .doesNotContain("it is not known");
    }

    @ParameterizedTest
    @CsvSource({
        "a9, a10",
        "a09, a10",
        "a9, a09b",
        "09, 9",
        "9/x, 10/a",
        "a, a1",
        "2026-12-1, 2026-12-01b",
        "a1b2, a1b10"
    })
    void namesAreOrderedAsPeopleCountThem(String one, String other) {
        NaturalOrder order = new NaturalOrder();

        assertThat(order.compare(one, other)).isNegative();
        assertThat(order.compare(other, one)).isPositive();
        assertThat(order.compare(one, one)).isZero();
    }

    @Test
    void withoutARuleForAttemptsEachSubmissionStandsForItself() throws IOException {
        Submission groupA = Results.submission("a/s01", "s01");
        Submission groupB = Results.submission("b/s01", "s01");

        assertThat(marking("{}", "", groupA, groupB).mark(List.of(Results.of(groupA, "1"), Results.of(groupB, "2"))))
                .hasSize(2);
    }

    private static BigDecimal max(SubmissionResult result) {
        return result.adjustments().stream()
                .map(Adjustment::maxPoints)
                .reduce(BigDecimal.valueOf(250), BigDecimal::add);
    }

    private static List<String> said(SubmissionResult result) {
        return result.adjustments().stream()
                .map(adjustment -> adjustment.reason().in(Locale.ENGLISH))
                .toList();
    }

    private SubmissionResult marked(String rules, SubmissionResult result) throws IOException {
        return marked(rules, "", result);
    }

    private SubmissionResult marked(String rules, String times, SubmissionResult result) throws IOException {
        return marking(rules, times, result.submission()).mark(List.of(result)).get(0);
    }

    private SubmissionResult marked(String rules, String times, String override, SubmissionResult result)
            throws IOException {
        return marking(rules(rules), times, override, result.submission())
                .mark(List.of(result))
                .get(0);
    }

    private Marking marking(Rules rules, String times, String override, Submission... submissions) throws IOException {
        List<Submission> all = List.of(submissions);
        Path file = Files.writeString(
                folder.resolve("overrides.csv"), "student,exercise,points,reason\n" + override + "\n");
        Overrides overrides = (Overrides) Overrides.read(file, all, Results.MAX);
        return new Marking(rules, Results.MAX, overrides, times(times, submissions), all);
    }

    private Marking marking(String rules, Submission... submissions) throws IOException {
        return marking(rules, "", submissions);
    }

    private Marking marking(String rules, String times, Submission... submissions) throws IOException {
        return new Marking(rules(rules), Results.MAX, Overrides.NONE, times(times, submissions), List.of(submissions));
    }

    private HandInTimes times(String text, Submission... submissions) throws IOException {
        return text.isEmpty()
                ? HandInTimes.NONE
                : (HandInTimes) HandInTimes.read(
                        Files.writeString(folder.resolve("submitted.csv"), text), List.of(submissions));
    }

    private Rules rules(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.yaml"), text);
        List<Exercise> exercises =
                Results.MAX.keySet().stream().map(MarkingTest::exercise).toList();
        Assignment assignment = new Assignment(folder, "small", new Localized("Small", "小"), exercises);
        return (Rules) Rules.read(file, assignment);
    }

    private static Exercise exercise(String id) {
        Localized title = new Localized(id, id);
        return new Exercise(id, id, title, Exercise.Kind.PROGRAM, id, id, List.of(), title, Optional.empty());
    }
}
