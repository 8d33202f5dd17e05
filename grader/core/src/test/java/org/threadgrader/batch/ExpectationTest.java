package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threadgrader.assignment.Mistake;
import org.threadgrader.check.Advice;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;

class ExpectationTest {
    private static final Expectation NO_WAIT = Expectation.of(new Mistake(
            "ex08",
            "no_join",
            Path.of("."),
            List.of(),
            "no-wait",
            "closing",
            Map.of("closing", new BigDecimal("100.0")),
            Optional.empty(),
            false));

    @Test
    void aSkeletonEarnsNothing() {
        assertThat(Expectation.NOTHING.disagreements(result(Verdict.REJECTED, "no-wait")))
                .isEmpty();
        assertThat(said(Expectation.NOTHING, result(Verdict.ACCEPTED, "")))
                .containsExactly("expected a score of 0, but it is 100 (closing)");
    }

    @Test
    void aSkeletonHasToBeJudged() {
        ExerciseResult broken = ExerciseResult.unjudged(
                "ex08", BigDecimal.TEN, ExerciseStatus.DOES_NOT_COMPILE, Message.text("broken"), List.of());

        assertThat(said(Expectation.NOTHING, broken)).containsExactly("it was not judged: DOES_NOT_COMPILE, broken");
    }

    @Test
    void aRightAnswerEarnsEverything() {
        assertThat(Expectation.full(List.of()).disagreements(result(Verdict.ACCEPTED, "")))
                .isEmpty();
        assertThat(said(Expectation.full(List.of()), result(Verdict.REJECTED, "no-wait")))
                .containsExactly("expected closing to be accepted, but it is REJECTED (no-wait): message");
        assertThat(said(Expectation.full(List.of()), result(Verdict.INCONCLUSIVE, "")))
                .containsExactly("expected closing to be accepted, but it is INCONCLUSIVE: message");
    }

    @Test
    void aRightAnswerIsGivenExactlyItsAdvice() {
        ExerciseResult advised = ExerciseResult.judged(
                "ex08",
                Message.text("ended"),
                List.of(judgement(Verdict.ACCEPTED, "")),
                List.of(new Advice("polling", Message.text("poll"), List.of())));

        assertThat(Expectation.full(List.of("polling")).disagreements(advised)).isEmpty();
        assertThat(said(Expectation.full(List.of()), advised))
                .containsExactly("expected the advice [], but it is [polling]");
    }

    @Test
    void aMistakeLosesItsPointsForItsReason() {
        assertThat(NO_WAIT.disagreements(result(Verdict.REJECTED, "no-wait"))).isEmpty();
        assertThat(said(NO_WAIT, result(Verdict.REJECTED, "sleep-for-join")))
                .containsExactly("expected closing to be rejected for no-wait, but it is REJECTED (sleep-for-join)");
        assertThat(said(NO_WAIT, result(Verdict.ACCEPTED, "")))
                .containsExactly(
                        "expected closing to be rejected for no-wait, but it is ACCEPTED",
                        "expected it to lose closing 100, but it loses -");
    }

    @Test
    void aMistakeForHiddenInputsMustPassTheVisibleOnes() {
        Expectation hidden = Expectation.of(new Mistake(
                "ex08",
                "no_join",
                Path.of("."),
                List.of(),
                "no-wait",
                "closing",
                Map.of("closing", new BigDecimal("100.0")),
                Optional.empty(),
                true));

        assertThat(said(hidden, result(Verdict.REJECTED, "no-wait")))
                .containsExactly(
                        "closing is rejected with its visible inputs already, but mistake.yaml says hidden: true");
    }

    private static List<String> said(Expectation expectation, ExerciseResult result) {
        return expectation.disagreements(result).stream()
                .map(message -> message.in(Locale.ENGLISH))
                .toList();
    }

    private static ExerciseResult result(Verdict verdict, String reason) {
        return ExerciseResult.judged("ex08", Message.text("ended"), List.of(judgement(verdict, reason)), List.of());
    }

    private static Judgement judgement(Verdict verdict, String reason) {
        return SmallCourse.judgement("closing", verdict, reason);
    }
}
