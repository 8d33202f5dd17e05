package org.threadgrader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.SampleClass;

class CommentTest {
    private static final GradedClass CLASS = SampleClass.graded();

    @Test
    void anInstructorsWordComesFirstAndTheRejectionItTookBackIsNotSaid() {
        assertThat(lines(change(Adjustment.Kind.OVERRIDE, "ex08", 70, "It waits by other means.")))
                .containsExactly(
                        "100 of 200 points.", "ex08, +70 points: It waits by other means.", "Not handed in: ex02.");
    }

    @Test
    void whatIsLateInSeveralExercisesIsSaidOnce() {
        assertThat(lines(
                        change(Adjustment.Kind.LATE, "ex02", -5, "Two days late."),
                        change(Adjustment.Kind.LATE, "ex08", -10, "Two days late.")))
                .endsWith("ex02, ex08, -15 points: Two days late.");
    }

    private static List<String> lines(Adjustment... changes) {
        SubmissionResult mistaken = CLASS.submissions().get(SampleSubmissions.MISTAKEN);
        return Comment.lines(mistaken.adjusted(List.of(changes)), CLASS, Locale.ENGLISH);
    }

    private static Adjustment change(Adjustment.Kind kind, String exercise, int points, String reason) {
        return new Adjustment(
                kind, Optional.of(exercise), BigDecimal.valueOf(points), BigDecimal.ZERO, Message.text(reason));
    }
}
