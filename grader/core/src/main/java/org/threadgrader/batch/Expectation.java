package org.threadgrader.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.threadgrader.assignment.Mistake;
import org.threadgrader.check.Advice;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;
import org.threadgrader.report.Points;

/** What a program must get; {@link #disagreements} says where a result is otherwise. */
sealed interface Expectation {
    /** A skeleton: it is judged, and earns exactly nothing. */
    Expectation NOTHING = new Nothing();

    /** A right answer: full points, and exactly this advice. */
    static Expectation full(List<String> advice) {
        return new Full(advice);
    }

    /** A mistake: loses exactly these points, for this reason at this check. */
    static Expectation of(Mistake mistake) {
        return new Loss(mistake.reason(), mistake.check(), mistake.loses(), mistake.hidden());
    }

    /** What was expected and what came instead; empty when all is as expected. */
    List<Message> disagreements(ExerciseResult result);

    /** Earns nothing. */
    record Nothing() implements Expectation {
        @Override
        public List<Message> disagreements(ExerciseResult result) {
            if (result.status() != ExerciseStatus.GRADED) {
                return List.of(unjudged(result));
            }
            return result.score().signum() == 0
                    ? List.of()
                    : List.of(Message.of("batch.gate.score", "0", Points.of(result.score()), earning(result)));
        }

        private static String earning(ExerciseResult result) {
            return String.join(
                    ", ",
                    result.checks().stream()
                            .filter(check ->
                                    check.points().orElse(BigDecimal.ZERO).signum() != 0)
                            .map(Judgement::id)
                            .toList());
        }
    }

    /** Earns everything. */
    record Full(List<String> advice) implements Expectation {
        @Override
        public List<Message> disagreements(ExerciseResult result) {
            if (result.status() != ExerciseStatus.GRADED && result.checks().isEmpty()) {
                return List.of(unjudged(result));
            }
            List<Message> found = new ArrayList<>();
            for (Judgement check : result.checks()) {
                if (check.verdict() != Verdict.ACCEPTED) {
                    found.add(Message.of("batch.gate.accepted", check.id(), Came.of(check), check.message()));
                }
            }
            if (found.isEmpty() && result.score().compareTo(result.maxScore()) != 0) {
                found.add(Message.of("batch.gate.score", Points.of(result.maxScore()), Points.of(result.score()), "?"));
            }
            TreeSet<String> wanted = new TreeSet<>(advice);
            TreeSet<String> given =
                    new TreeSet<>(result.advice().stream().map(Advice::id).toList());
            if (!wanted.equals(given)) {
                found.add(Message.of("batch.gate.advice", wanted, given));
            }
            return found;
        }
    }

    /** Loses something, for a reason. */
    record Loss(String reason, String check, Map<String, BigDecimal> loses, boolean hidden) implements Expectation {
        @Override
        public List<Message> disagreements(ExerciseResult result) {
            if (result.status() != ExerciseStatus.GRADED && result.checks().isEmpty()) {
                return List.of(unjudged(result));
            }
            List<Message> found = new ArrayList<>();
            Optional<Judgement> judged = result.checks().stream()
                    .filter(one -> one.id().equals(check))
                    .findFirst();
            boolean named = judged.filter(one ->
                            one.verdict() == Verdict.REJECTED && one.reason().equals(Optional.of(reason)))
                    .isPresent();
            if (!named) {
                Object came = judged.<Object>map(Came::of).orElse("-");
                found.add(Message.of("batch.gate.reason", check, reason, came));
            }
            if (named && judged.orElseThrow().isByHiddenInputs() != hidden) {
                found.add(Message.of("batch.gate.hidden", check, hidden ? 1 : 0));
            }
            Map<String, BigDecimal> lost = lost(result);
            if (!Came.equal(loses, lost)) {
                found.add(Message.of("batch.gate.loses", Came.of(loses), Came.of(lost)));
            }
            return found;
        }

        private static Map<String, BigDecimal> lost(ExerciseResult result) {
            Map<String, BigDecimal> lost = new LinkedHashMap<>();
            for (Judgement check : result.checks()) {
                BigDecimal missed = check.maxPoints().subtract(check.points().orElse(BigDecimal.ZERO));
                if (missed.signum() != 0) {
                    lost.put(check.id(), missed);
                }
            }
            return lost;
        }
    }

    private static Message unjudged(ExerciseResult result) {
        return Message.of("batch.gate.unjudged", result.status().name(), result.outcome());
    }
}
