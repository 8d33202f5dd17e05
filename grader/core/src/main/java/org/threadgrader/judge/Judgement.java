package org.threadgrader.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Fact;
import org.threadgrader.check.Where;
import org.threadgrader.message.Message;
import org.threadgrader.picture.Picture;

/**
 * What one check says about one exercise of a submission; the leaf of a {@link SubmissionResult}.
 *
 * @param id the check's id, unique in its exercise
 * @param maxPoints the points the check is worth
 * @param verdict the answer
 * @param points the points earned; empty exactly when the verdict is neither {@link Verdict#ACCEPTED} nor {@link
 *     Verdict#REJECTED}, because an open question is no zero
 * @param reason the id of the mistake that explains a rejection, where it was recognised
 * @param message one sentence for the student
 * @param facts the evidence, in the order in which to read it
 * @param where the places in the student's source the evidence points to
 * @param basis what the verdict rests on, where a run took place at all
 * @param picture the run that a rejection rests on, where that is another than the one its exercise's picture shows
 */
public record Judgement(
        String id,
        BigDecimal maxPoints,
        Verdict verdict,
        Optional<BigDecimal> points,
        Optional<String> reason,
        Message message,
        List<Fact> facts,
        List<Where> where,
        Optional<Basis> basis,
        Optional<Picture> picture) {
    private static final Fact HIDDEN =
            new Fact(Message.of("check.hidden-inputs-label"), Message.of("check.hidden-inputs"));

    public Judgement {
        boolean decided = verdict == Verdict.ACCEPTED || verdict == Verdict.REJECTED;
        if (decided != points.isPresent()) {
            throw new IllegalArgumentException(
                    "check " + id + " is " + verdict + " but its points are " + (decided ? "open" : "decided"));
        }
        facts = List.copyOf(facts);
        where = List.copyOf(where);
    }

    /** A judgement without a picture. */
    public Judgement(
            String id,
            BigDecimal maxPoints,
            Verdict verdict,
            Optional<BigDecimal> points,
            Optional<String> reason,
            Message message,
            List<Fact> facts,
            List<Where> where,
            Optional<Basis> basis) {
        this(id, maxPoints, verdict, points, reason, message, facts, where, basis, Optional.empty());
    }

    /** The same with a picture of the run it rests on. */
    Judgement drawn(Picture run) {
        return new Judgement(id, maxPoints, verdict, points, reason, message, facts, where, basis, Optional.of(run));
    }

    /** The same without its picture. */
    Judgement undrawn() {
        return new Judgement(id, maxPoints, verdict, points, reason, message, facts, where, basis);
    }

    /** The same, and the first fact says that the visible inputs did not show it; the run stays hidden as they are. */
    Judgement byHiddenInputs() {
        List<Fact> more = new ArrayList<>(facts);
        more.add(0, HIDDEN);
        return new Judgement(id, maxPoints, verdict, points, reason, message, more, where, basis);
    }

    /** Whether hidden inputs alone led to it. */
    public boolean isByHiddenInputs() {
        return facts.contains(HIDDEN);
    }
}
