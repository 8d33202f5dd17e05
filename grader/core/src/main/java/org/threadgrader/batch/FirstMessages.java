package org.threadgrader.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;

/**
 * How many mistakes are told first what they truly are; a piece of the {@link GateReport}. A beginner reads the first
 * rejection, in the order of the instructions, and may never come to the second.
 *
 * @param mistakes how many mistakes there are, without those that need a newer JDK
 * @param others those whose first rejection does not bear their own reason's id
 */
public record FirstMessages(int mistakes, List<Other> others) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Keeps a list of its own. */
    public FirstMessages {
        others = List.copyOf(others);
    }

    /**
     * A mistake that is told something else first.
     *
     * @param exercise the exercise's id
     * @param mistake its name
     * @param reason the id that its author gave it
     * @param instead what is said
     */
    public record Other(String exercise, String mistake, String reason, Message instead) {
        /** The line about it. */
        public Message inWords() {
            return Message.of("batch.first.other", exercise, mistake, reason, instead);
        }
    }

    /** What a mistake's first rejection says if it is not its own reason; empty where it is. */
    static Optional<Message> instead(String reason, Optional<ExerciseResult> result) {
        if (result.isEmpty()) {
            return Optional.of(Message.of("batch.first.unjudged"));
        }
        Optional<Judgement> first = result.get().checks().stream()
                .filter(check -> check.verdict() == Verdict.REJECTED)
                .findFirst();
        if (first.isEmpty()) {
            return Optional.of(Message.of("batch.first.nothing", result.get().outcome()));
        }
        Judgement check = first.get();
        return check.reason().equals(Optional.of(reason))
                ? Optional.empty()
                : Optional.of(check.reason()
                        .map(other -> Message.of("batch.first.reason", check.id(), other))
                        .orElseGet(() -> Message.of("batch.first.unnamed", check.id(), check.message())));
    }

    /** How many are told their own reason first. */
    public int named() {
        return mistakes - others.size();
    }

    /** Their share in percent, with one decimal, never rounded up; 100 where there are no mistakes. */
    public BigDecimal percent() {
        BigDecimal all = BigDecimal.valueOf(Math.max(1, mistakes));
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(mistakes == 0 ? 1 : named()));
        return share.divide(all, 1, RoundingMode.DOWN);
    }

    /** The line about all of them. */
    public Message inWords() {
        return Message.of("batch.first.summary", named(), mistakes, percent().toPlainString(), others.size());
    }
}
