package org.threadgrader.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.threadgrader.assignment.Rules;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/** Chooses among the submissions of one student the one that counts, and names the others in it. */
final class Attempts {
    private static final Comparator<Attempt> BY_ID =
            Comparator.comparing(one -> one.result().submission().id(), new NaturalOrder());

    private final Rules.Attempts rule;
    private final Moments moments;
    private final BigDecimal maxScore;

    /**
     * A choice by a rule.
     *
     * @param maxScore what the checks of all exercises can give
     */
    Attempts(Rules.Attempts rule, Moments moments, BigDecimal maxScore) {
        this.rule = rule;
        this.moments = moments;
        this.maxScore = maxScore;
    }

    /** One result a student, in the order in which they were given. */
    List<SubmissionResult> chosen(List<Attempt> marked) {
        Map<String, List<Attempt>> byPerson = new LinkedHashMap<>();
        for (Attempt one : marked) {
            byPerson.computeIfAbsent(Students.person(one.result().submission()), person -> new ArrayList<>())
                    .add(one);
        }
        List<SubmissionResult> chosen = byPerson.values().stream()
                .map(attempts -> attempts.size() == 1 ? attempts.get(0).result() : chosenOf(attempts))
                .toList();
        return chosen.stream()
                .sorted(Comparator.comparingInt(one -> place(one, marked)))
                .toList();
    }

    private static int place(SubmissionResult chosen, List<Attempt> marked) {
        int place = 0;
        while (!marked.get(place)
                .result()
                .submission()
                .id()
                .equals(chosen.submission().id())) {
            place++;
        }
        return place;
    }

    private SubmissionResult chosenOf(List<Attempt> attempts) {
        List<Attempt> ordered = attempts.stream()
                .sorted(rule == Rules.Attempts.BEST ? best().thenComparing(inTime(attempts)) : inTime(attempts))
                .toList();
        Attempt counts = ordered.get(ordered.size() - 1);
        List<Attempt> others = ordered.subList(0, ordered.size() - 1);
        Message told = others.stream()
                .sorted(BY_ID)
                .map(this::withPoints)
                .reduce((before, next) -> Message.of("message.list", before, next))
                .orElseThrow();
        return counts.result()
                .noting(Message.of(
                        key(counts, others),
                        attempts.size(),
                        shown(counts.result().submission()),
                        told));
    }

    private String key(Attempt counts, List<Attempt> others) {
        if (rule == Rules.Attempts.LAST) {
            return "mark.last";
        }
        boolean best = others.stream().allMatch(other -> byShare(Attempt::score).compare(other, counts) <= 0);
        return best ? "mark.best" : "mark.best-open";
    }

    /**
     * The one that may become the best counts though another has more by now: so what is open in it is looked at, and does not
     * become a lower grade for good. Of two alike the one that is settled.
     */
    private Comparator<Attempt> best() {
        return byShare(Attempt::most)
                .thenComparing(byShare(Attempt::score))
                .thenComparing(attempt -> attempt.result().isSettled());
    }

    /** Earliest first; where a time is missing the ids tell, which begin with the folders' names: that is told of the class. */
    private Comparator<Attempt> inTime(List<Attempt> attempts) {
        boolean known = attempts.stream()
                .allMatch(one -> moments.of(one.result().submission()).isPresent());
        return known
                ? Comparator.comparing((Attempt one) -> moments.of(one.result().submission())
                                .orElseThrow()
                                .toInstant())
                        .thenComparing(BY_ID)
                : BY_ID;
    }

    /** By the part of what could be reached: which exercise was dropped may differ. */
    private Comparator<Attempt> byShare(Function<Attempt, BigDecimal> points) {
        return (one, other) -> points.apply(one)
                .multiply(max(other.result()))
                .compareTo(points.apply(other).multiply(max(one.result())));
    }

    private BigDecimal max(SubmissionResult result) {
        return result.adjustments().stream().map(Adjustment::maxPoints).reduce(maxScore, BigDecimal::add);
    }

    /** As people tell attempts apart: by what they came in, and when. */
    private Message shown(Submission submission) {
        String folder = Students.folder(submission);
        return moments.of(submission)
                .map(time -> Message.of("mark.attempt-at", folder, time))
                .orElseGet(() -> Message.of("mark.attempt", folder));
    }

    /** With the table's mark where the points may still become more. */
    private Message withPoints(Attempt attempt) {
        SubmissionResult result = attempt.result();
        String points = Exact.of(result.score()) + (attempt.isOpen() ? "?" : "");
        return Message.of("mark.attempt-points", shown(result.submission()), points, Exact.of(max(result)));
    }
}
