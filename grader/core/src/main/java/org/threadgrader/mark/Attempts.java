package org.threadgrader.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.assignment.Rules;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/** Chooses among the submissions of one student the one that counts, and names the others in it. */
final class Attempts {
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
    List<SubmissionResult> chosen(List<SubmissionResult> marked) {
        Map<String, List<SubmissionResult>> byPerson = new LinkedHashMap<>();
        for (SubmissionResult one : marked) {
            byPerson.computeIfAbsent(Students.person(one.submission()), person -> new ArrayList<>())
                    .add(one);
        }
        List<SubmissionResult> chosen = byPerson.values().stream()
                .map(attempts -> attempts.size() == 1 ? attempts.get(0) : chosenOf(attempts))
                .toList();
        return chosen.stream()
                .sorted(Comparator.comparingInt(one -> place(one, marked)))
                .toList();
    }

    private static int place(SubmissionResult chosen, List<SubmissionResult> marked) {
        int place = 0;
        while (!marked.get(place).submission().id().equals(chosen.submission().id())) {
            place++;
        }
        return place;
    }

    private SubmissionResult chosenOf(List<SubmissionResult> attempts) {
        List<SubmissionResult> ordered = attempts.stream()
                .sorted(rule == Rules.Attempts.BEST ? byShare().thenComparing(inTime(attempts)) : inTime(attempts))
                .toList();
        SubmissionResult counts = ordered.get(ordered.size() - 1);
        Message others = ordered.subList(0, ordered.size() - 1).stream()
                .sorted(Comparator.comparing(one -> one.submission().id()))
                .map(this::withPoints)
                .reduce((before, next) -> Message.of("message.list", before, next))
                .orElseThrow();
        String key = rule == Rules.Attempts.BEST ? "mark.best" : "mark.last";
        return counts.noting(Message.of(key, attempts.size(), shown(counts.submission()), others));
    }

    /** Earliest first; where a time is missing the ids tell, which begin with the folders' names. */
    private Comparator<SubmissionResult> inTime(List<SubmissionResult> attempts) {
        Comparator<SubmissionResult> byId =
                Comparator.comparing(one -> one.submission().id());
        boolean known =
                attempts.stream().allMatch(one -> moments.of(one.submission()).isPresent());
        return known
                ? Comparator.comparing((SubmissionResult one) ->
                                moments.of(one.submission()).orElseThrow().toInstant())
                        .thenComparing(byId)
                : byId;
    }

    /** By the part of what could be reached: which exercise was dropped may differ. */
    private Comparator<SubmissionResult> byShare() {
        return (one, other) ->
                one.score().multiply(max(other)).compareTo(other.score().multiply(max(one)));
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
    private Message withPoints(SubmissionResult result) {
        boolean open = result.exercises().stream()
                .filter(exercise -> !result.isDecided(exercise.id()))
                .anyMatch(exercise -> exercise.scoreIfAccepted().compareTo(exercise.score()) > 0);
        String points = Exact.of(result.score()) + (open ? "?" : "");
        return Message.of("mark.attempt-points", shown(result.submission()), points, Exact.of(max(result)));
    }
}
