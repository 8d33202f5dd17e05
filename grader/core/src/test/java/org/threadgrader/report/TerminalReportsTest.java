package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Message;

class TerminalReportsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTableSaysWhatEachSubmissionGotAndWhatIsToBeLookedAt(String language) {
        String table = ClassTable.of(SampleClass.graded(), Locale.forLanguageTag(language), Integer.MAX_VALUE);

        Golden.assertMatches("class-table." + language + ".txt", table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void ofAPartOfAClassNoMoreIsSaidThanIsKnown(String language) {
        GradedClass graded = SampleClass.graded();
        GradedClass part = graded.marked(graded.submissions().subList(1, 2), graded.maxScore())
                .leaving(4);

        Golden.assertMatches(
                "class-table-part." + language + ".txt",
                ClassTable.of(part, Locale.forLanguageTag(language), Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void onAScreenNoLineOfTheTableIsLongerThanTheScreen(String language) {
        String table = ClassTable.of(toReview(), Locale.forLanguageTag(language), 80);

        assertThat(table.lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
        Golden.assertMatches("class-table-screen." + language + ".txt", table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whereAnExerciseIsMissingWhatCouldNotBeReadIsToBeLookedAt(String language) {
        GradedClass sample = SampleClass.graded();
        Message link = Message.of("intake.refused-link", "Names.java");
        Message target = Message.of("intake.left-out", "target/");
        GradedClass graded = sample.marked(
                List.of(missing("cy", target), missing("cy ", link, target), missing("di", link)), sample.maxScore());

        Golden.assertMatches(
                "class-table-unread." + language + ".txt",
                ClassTable.of(graded, Locale.forLanguageTag(language), Integer.MAX_VALUE));
    }

    private static SubmissionResult missing(String name, Message... notes) {
        ExerciseResult missing = ExerciseResult.unjudged(
                "ex02", BigDecimal.TEN, ExerciseStatus.MISSING, Message.text("Missing."), List.of());
        Submission submission = new Submission(name, name, Path.of("class", name), List.of(), List.of(notes));
        return new SubmissionResult(submission, SubmissionStatus.GRADED, List.of(missing), List.of());
    }

    /** So much to look at that it takes several lines. */
    private static GradedClass toReview() {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        List<ExerciseResult> open = new ArrayList<>();
        for (int number = 10; number < 20; number++) {
            maxScores.put("ex" + number, BigDecimal.TEN);
            open.add(ExerciseResult.unjudged(
                    "ex" + number, BigDecimal.TEN, ExerciseStatus.FAULT, Message.text("No."), List.of()));
        }
        GradedClass sample = SampleClass.graded();
        List<SubmissionResult> submissions = new ArrayList<>();
        for (String name : List.of("Group of the seminar on Tuesday afternoons, number 11", "张伟")) {
            Submission submission = new Submission(name, name, Path.of("class", name), List.of(), List.of());
            submissions.add(new SubmissionResult(submission, SubmissionStatus.FAULT, open, List.of()));
        }
        return new GradedClass(
                sample.assignment(), maxScores, sample.isolation(), sample.engine(), submissions, sample.timing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTextOfAnExerciseTeaches(String language) {
        GradedClass graded = SampleClass.graded();
        StringBuilder text = new StringBuilder();
        for (SubmissionResult submission : graded.submissions()) {
            for (ExerciseResult exercise : submission.exercises()) {
                text.append(ExerciseText.of(exercise, graded, Locale.forLanguageTag(language)))
                        .append('\n');
            }
        }

        Golden.assertMatches("exercises." + language + ".txt", text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void inALowWindowOnlyTheFirstRejectionIsToldWhole(String language) {
        GradedClass graded = SampleClass.graded();
        List<Judgement> checks = graded.submissions().stream()
                .flatMap(submission -> submission.exercises().stream())
                .flatMap(exercise -> exercise.checks().stream())
                .toList();
        List<Judgement> twice = Stream.concat(checks.stream(), checks.stream()).toList();
        ExerciseResult all = ExerciseResult.judged("ex08", Message.text("Ended."), twice, List.of());

        String text = ExerciseText.briefly(all, graded, Locale.forLanguageTag(language));

        Golden.assertMatches("exercises-brief." + language + ".txt", text);
    }

    @Test
    void manyExercisesAndLongNamesFitATerminal() {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        List<ExerciseResult> results = new ArrayList<>();
        for (int number = 10; number < 26; number++) {
            maxScores.put("ex" + number, BigDecimal.TEN);
            results.add(ExerciseResult.unjudged(
                    "ex" + number,
                    BigDecimal.TEN,
                    number % 2 == 0 ? ExerciseStatus.DOES_NOT_COMPILE : ExerciseStatus.GRADED,
                    Message.text("No."),
                    List.of()));
        }
        GradedClass sample = SampleClass.graded();
        List<SubmissionResult> submissions = new ArrayList<>();
        for (String name : List.of("Ann Lee", "Group of the seminar on Tuesday afternoons, number 11", "张伟")) {
            Submission submission = new Submission(name, name, Path.of("class", name), List.of(), List.of());
            submissions.add(new SubmissionResult(submission, SubmissionStatus.GRADED, results, List.of()));
        }

        String table = ClassTable.of(
                new GradedClass(
                        sample.assignment(),
                        maxScores,
                        sample.isolation(),
                        sample.engine(),
                        submissions,
                        sample.timing()),
                Locale.ENGLISH,
                80);

        List<String> lines = table.lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
        assertThat(lines.stream().filter(line -> line.startsWith("Ann Lee"))).hasSize(4);
        assertThat(lines).anyMatch(line -> line.startsWith("Group of") && line.contains("number 11 "));
        assertThat(String.join(" ", lines)).contains("ex10", "ex25", "0/160");
    }

    @Test
    void rowsOfTheTableLineUpWhateverTheScript() {
        List<String> lines = TextTable.of(List.of(List.of("a", "n"), List.of("张伟", "7"), List.of("é", "10")), 1)
                .lines()
                .toList();

        assertThat(lines).containsExactly("a      n", "----  --", "张伟   7", "é     10");
    }

    @Test
    void whatAStudentWroteCannotSteerTheTerminal() {
        String table = ClassTable.of(SampleClass.graded(), Locale.ENGLISH, Integer.MAX_VALUE);

        assertThat(table).doesNotContain("\u001b", "\u202e").contains("\\u202e");
    }
}
