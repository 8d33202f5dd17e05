package org.threadgrader.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.threadgrader.check.Advice;
import org.threadgrader.check.Inconclusive;
import org.threadgrader.compile.Problem;
import org.threadgrader.message.Message;
import org.threadgrader.picture.Picture;

/**
 * What is known about one exercise of a submission; a piece of a {@link SubmissionResult}.
 *
 * @param id the exercise's id, for instance {@code ex08}
 * @param score the sum of the points earned so far
 * @param maxScore the sum of the points there are
 * @param scoreIfAccepted what the score would be if every open check were accepted
 * @param status how far the exercise came
 * @param outcome how the program ended, or why there was none
 * @param checks the judgements in the order of the instructions; empty where nothing was judged
 * @param advice what could be better, at no cost of points
 * @param problems what the compiler said, where the exercise does not compile
 * @param picture the run that most checks looked at, with what is wrong in it; empty where nothing was run
 */
public record ExerciseResult(
        String id,
        BigDecimal score,
        BigDecimal maxScore,
        BigDecimal scoreIfAccepted,
        ExerciseStatus status,
        Message outcome,
        List<Judgement> checks,
        List<Advice> advice,
        List<Problem> problems,
        Optional<Picture> picture) {

    public ExerciseResult {
        checks = List.copyOf(checks);
        advice = List.copyOf(advice);
        problems = List.copyOf(problems);
    }

    /** The same with another outcome. */
    public ExerciseResult withOutcome(Message other) {
        return new ExerciseResult(
                id, score, maxScore, scoreIfAccepted, status, other, checks, advice, problems, picture);
    }

    /** The same with a picture. */
    public ExerciseResult drawn(Optional<Picture> run) {
        return new ExerciseResult(id, score, maxScore, scoreIfAccepted, status, outcome, checks, advice, problems, run);
    }

    /**
     * The same without any picture: what is said of the program. Where a program waits for another process or reads its
     * input, the order of its steps may be another one each time.
     */
    public ExerciseResult undrawn() {
        return new ExerciseResult(
                id,
                score,
                maxScore,
                scoreIfAccepted,
                status,
                outcome,
                checks.stream().map(Judgement::undrawn).toList(),
                advice,
                problems,
                Optional.empty());
    }

    /** Whether it stayed open, and perhaps only because of the machine it was judged on: judged again, it may be decided. */
    public boolean isOpenByTheMachine() {
        return status == ExerciseStatus.NEEDS_REVIEW
                && (Inconclusive.mayBeOfTheMachine(outcome)
                        || checks.stream()
                                .filter(check -> check.verdict() == Verdict.INCONCLUSIVE)
                                .anyMatch(check -> Inconclusive.mayBeOfTheMachine(check.message())));
    }

    /**
     * The result of judged checks: the scores are their sums, and the status follows from their verdicts.
     *
     * @param id the exercise's id
     * @param outcome how the program ended
     * @param checks the judgements in the order of the instructions
     * @param advice what could be better
     */
    public static ExerciseResult judged(String id, Message outcome, List<Judgement> checks, List<Advice> advice) {
        BigDecimal score = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        BigDecimal ifAccepted = BigDecimal.ZERO;
        ExerciseStatus status = ExerciseStatus.GRADED;
        for (Judgement check : checks) {
            score = score.add(check.points().orElse(BigDecimal.ZERO));
            max = max.add(check.maxPoints());
            ifAccepted = ifAccepted.add(check.points().orElse(check.maxPoints()));
            if (check.verdict() == Verdict.FAULT) {
                status = ExerciseStatus.FAULT;
            } else if (check.verdict() == Verdict.INCONCLUSIVE && status == ExerciseStatus.GRADED) {
                status = ExerciseStatus.NEEDS_REVIEW;
            }
        }
        return new ExerciseResult(
                id, score, max, ifAccepted, status, outcome, checks, advice, List.of(), Optional.empty());
    }

    /**
     * The result of an exercise that was not judged, with no points: missing, refused, not compiling.
     *
     * @param id the exercise's id
     * @param maxScore the points there are
     * @param status why it was not judged
     * @param outcome the reason in words
     * @param problems what the compiler said, if it is about that
     */
    public static ExerciseResult unjudged(
            String id, BigDecimal maxScore, ExerciseStatus status, Message outcome, List<Problem> problems) {
        // A fault is ours: the student may still have earned every point of it.
        BigDecimal ifAccepted = status == ExerciseStatus.FAULT ? maxScore : BigDecimal.ZERO;
        return new ExerciseResult(
                id,
                BigDecimal.ZERO,
                maxScore,
                ifAccepted,
                status,
                outcome,
                List.of(),
                List.of(),
                problems,
                Optional.empty());
    }
}
