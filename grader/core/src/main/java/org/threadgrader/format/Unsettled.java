package org.threadgrader.format;

import java.util.List;
import java.util.stream.Stream;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;

/**
 * Why a submission has no grade yet. An open question must not become a number in a gradebook: nobody would look at it
 * again.
 */
final class Unsettled {
    private Unsettled() {}

    /** A sentence for each exercise that is open, or one that nothing could be read; empty where it is settled. */
    static List<Message> why(SubmissionResult submission) {
        if (submission.isSettled()) {
            return List.of();
        }
        if (submission.exercises().isEmpty()) {
            boolean fault = submission.status() == SubmissionStatus.FAULT;
            return List.of(Message.of(fault ? "format.fault" : "format.nothing-graded"));
        }
        return submission.exercises().stream()
                .filter(result -> submission.isUpToChecks(result.id()))
                .flatMap(Unsettled::why)
                .toList();
    }

    private static Stream<Message> why(ExerciseResult result) {
        return switch (result.status()) {
            case NEEDS_REVIEW ->
                result.checks().stream()
                        .filter(check -> check.verdict() == Verdict.INCONCLUSIVE)
                        .limit(1)
                        .map(check -> Message.of("format.open", result.id(), check.message()));
            case FAULT -> Stream.of(Message.of("format.exercise-fault", result.id()));
            case GRADED, MISSING, DOES_NOT_COMPILE, REFUSED -> Stream.of();
        };
    }
}
