package org.threadgrader.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/**
 * What was changed in a submission's points, as it is told: what a rule does to several exercises alike is one sentence, while
 * each word of an instructor stands for itself.
 *
 * @param kind who or what changed them
 * @param exercises whose points were changed; none where it is the total alone
 * @param points what was added in all; negative for a deduction
 * @param reason one sentence for the student
 */
public record Changed(Adjustment.Kind kind, List<String> exercises, BigDecimal points, Message reason) {
    /** Keeps a list of its own. */
    public Changed {
        exercises = List.copyOf(exercises);
    }

    /** Everything that was changed, in the order in which it was; what is told together stands where it came first. */
    public static List<Changed> in(SubmissionResult submission) {
        Map<List<?>, Changed> told = new LinkedHashMap<>();
        for (Adjustment adjustment : submission.adjustments()) {
            boolean alike = switch (adjustment.kind()) {
                case WEIGHT, BONUS, LATE -> true;
                case OVERRIDE, DROP -> false;
            };
            List<?> together = alike
                    ? List.of(adjustment.kind(), adjustment.reason())
                    : List.of(adjustment.kind(), adjustment.reason(), adjustment.exercise());
            told.merge(together, of(adjustment), Changed::and);
        }
        return List.copyOf(told.values());
    }

    /** Whether it is an instructor's word, which takes back what the checks said. */
    public boolean isDecision() {
        return kind == Adjustment.Kind.OVERRIDE;
    }

    private static Changed of(Adjustment adjustment) {
        return new Changed(
                adjustment.kind(), adjustment.exercise().stream().toList(), adjustment.points(), adjustment.reason());
    }

    private Changed and(Changed other) {
        List<String> both = new ArrayList<>(exercises);
        both.addAll(other.exercises);
        return new Changed(kind, both, points.add(other.points), reason);
    }
}
