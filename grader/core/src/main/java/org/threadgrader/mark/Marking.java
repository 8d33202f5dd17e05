package org.threadgrader.mark;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.assignment.Rules;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Message;

/**
 * Makes the points that count of those that the judge gave. For each submission: an instructor's last words replace what the
 * checks gave, weights multiply that, the worst is dropped, and what is left loses its part for lateness; in the end one of a
 * student's attempts is chosen.
 *
 * <p>All numbers are exact; deductions for lateness are rounded down to a hundredth of a point. No step leads below 0, or above
 * what can be reached and the bonus.
 */
public final class Marking {
    private final Rules rules;
    private final Map<String, BigDecimal> maxScores;
    private final Overrides overrides;
    private final Moments moments;
    private final Students students;
    private final Map<String, OffsetDateTime> extensions;

    /**
     * Marks by the rules of a course.
     *
     * @param maxScores the points the checks of each exercise can give, by its id, in the assignment's order
     * @param overrides an instructor's last words
     * @param times when submissions were handed in
     * @param submissions the whole class, whoever of it is marked now: it decides who is meant by a name
     */
    public Marking(
            Rules rules,
            Map<String, BigDecimal> maxScores,
            Overrides overrides,
            HandInTimes times,
            List<Submission> submissions) {
        this.rules = rules;
        this.maxScores = maxScores;
        this.overrides = overrides;
        this.moments = new Moments(times, rules.byFiles());
        this.students = new Students(submissions);
        this.extensions = extensions(rules, students);
    }

    /** By the id of the submission; of two for one the later counts. */
    private static Map<String, OffsetDateTime> extensions(Rules rules, Students students) {
        Map<String, OffsetDateTime> extensions = new HashMap<>();
        rules.extensions()
                .forEach((named, extended) -> students.named(named)
                        .forEach(one -> extensions.merge(
                                one.id(), extended, (before, other) -> before.isAfter(other) ? before : other)));
        return extensions;
    }

    /**
     * The results with their adjustments, in the order in which they were given; of a student's attempts the one that counts,
     * where the course has a rule for that.
     */
    public List<SubmissionResult> mark(List<SubmissionResult> results) {
        List<Attempt> marked = results.stream().map(this::marked).toList();
        return rules.attempts()
                .map(rule -> new Attempts(rule, moments, sum(maxScores)).chosen(marked))
                .orElseGet(() -> marked.stream().map(Attempt::result).toList());
    }

    /** Whether one of a student's attempts is chosen, so that no student is in the class twice. */
    public boolean choosesAttempts() {
        return rules.attempts().isPresent();
    }

    /** The most that a submission can have to reach: with the exercises dropped that are worth least. */
    public BigDecimal maxScore() {
        return reachable().stream().sorted().skip(drop()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points of the exercises that count in what can be reached. */
    private List<BigDecimal> reachable() {
        return maxScores.entrySet().stream()
                .filter(exercise -> !rules.bonus().contains(exercise.getKey()))
                .map(exercise -> weight(exercise.getKey()).multiply(exercise.getValue()))
                .filter(max -> max.signum() > 0)
                .toList();
    }

    /** How many are dropped: the rules are a course's, and of a part of it that is graded alone one exercise has to be left. */
    private int drop() {
        return Math.max(0, Math.min(rules.drop(), reachable().size() - 1));
    }

    private static BigDecimal sum(Map<String, BigDecimal> points) {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What an instructor has to know about the class: that attempts are fewer in the end, or in order of their names, a drop that would leave nothing, names
     * that are nobody's or several students', last words that make no total, times of nobody, and missing ones.
     */
    public List<Message> notes() {
        List<Submission> submissions = students.submissions();
        List<Message> notes = new ArrayList<>();
        attempts(submissions).ifPresent(notes::add);
        lastByName(submissions).ifPresent(notes::add);
        if (drop() < rules.drop()) {
            notes.add(Message.of("mark.drops-all", rules.drop(), reachable().size(), drop()));
        }
        rules.extensions().keySet().stream()
                .sorted()
                .flatMap(named -> note(named, students.named(named)).stream())
                .forEach(notes::add);
        submissions.stream()
                .filter(submission -> submission.rejection().isPresent())
                .flatMap(submission -> wordsMissing(submission).stream())
                .forEach(notes::add);
        moments.note().ifPresent(notes::add);
        long unknown = submissions.stream()
                .filter(submission -> moments.of(submission).isEmpty())
                .count();
        if (deductsLateness() && unknown > 0) {
            notes.add(Message.of("mark.times-missing", unknown, submissions.size()));
        }
        return notes;
    }

    /** That nothing better than a folder's name tells which attempt was the last. */
    private Optional<Message> lastByName(List<Submission> submissions) {
        Map<String, List<Submission>> byPerson = submissions.stream().collect(Collectors.groupingBy(Students::person));
        long students = byPerson.values().stream()
                .filter(attempts -> attempts.size() > 1)
                .filter(attempts ->
                        attempts.stream().anyMatch(one -> moments.of(one).isEmpty()))
                .count();
        return rules.attempts()
                .filter(rule -> rule == Rules.Attempts.LAST && students > 0)
                .map(rule -> Message.of("mark.last-by-name", students));
    }

    /** Of what could not be read, which exercises lack an instructor's word where others have one. */
    private Optional<Message> wordsMissing(Submission unread) {
        SubmissionResult marked = marked(
                        new SubmissionResult(unread, SubmissionStatus.REJECTED_AT_INTAKE, List.of(), List.of()))
                .result();
        List<String> missing =
                maxScores.keySet().stream().filter(marked::isUpToChecks).toList();
        boolean any = maxScores.keySet().stream().anyMatch(marked::isDecided);
        return any && !marked.isSettled()
                ? Optional.of(Message.of("mark.words-missing", unread.id(), Message.list(missing)))
                : Optional.empty();
    }

    /** Why there are fewer rows than were handed in. */
    private Optional<Message> attempts(List<Submission> submissions) {
        long persons = submissions.stream().map(Students::person).distinct().count();
        return rules.attempts()
                .filter(any -> persons < submissions.size())
                .map(rule -> Message.of(
                        rule == Rules.Attempts.BEST ? "mark.attempts-best" : "mark.attempts-last",
                        submissions.size(),
                        persons));
    }

    private static Optional<Message> note(String extended, List<Submission> named) {
        if (named.isEmpty()) {
            return Optional.of(Message.of("mark.extension-of-nobody", extended));
        }
        boolean several = named.stream().map(Students::person).distinct().count() > 1;
        return several
                ? Optional.of(Message.of("mark.extension-of-several", extended, Overrides.ids(named)))
                : Optional.empty();
    }

    private boolean deductsLateness() {
        return rules.late().isPresent() && rules.hasDueDates();
    }

    private Attempt marked(SubmissionResult result) {
        Tally judged = Tally.judged(result, maxScores);
        Tally atBest = Tally.atBest(result, maxScores);
        for (Tally tally : List.of(judged, atBest)) {
            for (String exercise : tally.exercises()) {
                override(result.submission(), exercise, tally);
                weigh(exercise, tally);
            }
        }
        List<String> dropped = worst(atBest);
        for (Tally tally : List.of(judged, atBest)) {
            drop(dropped, tally);
            for (String exercise : tally.exercises()) {
                late(result.submission(), exercise, tally);
            }
        }
        SubmissionResult marked =
                result.adjusted(judged.adjustments()).counting(counting(result.submission(), dropped));
        for (Message note : notes(result.submission())) {
            marked = marked.noting(note);
        }
        return new Attempt(marked, atBest.sum());
    }

    /** The exercises of which a point more or less is one in the total, too. */
    private Set<String> counting(Submission submission, List<String> dropped) {
        return maxScores.keySet().stream()
                .filter(exercise ->
                        !dropped.contains(exercise) && weight(exercise).signum() > 0)
                .filter(exercise ->
                        lateness(submission, exercise).filter(Lateness::isAll).isEmpty())
                .collect(Collectors.toSet());
    }

    private void override(Submission submission, String exercise, Tally tally) {
        overrides.of(submission.id(), exercise).ifPresent(word -> {
            BigDecimal max = Exact.of(tally.maxPoints(exercise));
            tally.change(
                    Adjustment.Kind.OVERRIDE,
                    exercise,
                    word.points().subtract(tally.points(exercise)),
                    BigDecimal.ZERO,
                    Message.of("mark.override", Exact.of(word.points()), max, word.reason()));
        });
    }

    private BigDecimal weight(String exercise) {
        return rules.weights().getOrDefault(exercise, BigDecimal.ONE);
    }

    private void weigh(String exercise, Tally tally) {
        BigDecimal more = weight(exercise).subtract(BigDecimal.ONE);
        if (more.signum() != 0) {
            tally.change(
                    Adjustment.Kind.WEIGHT,
                    exercise,
                    tally.points(exercise).multiply(more),
                    tally.maxPoints(exercise).multiply(more),
                    weight(exercise).signum() == 0
                            ? Message.of("mark.weight-none")
                            : Message.of("mark.weight", Exact.of(weight(exercise))));
        }
        if (rules.bonus().contains(exercise)) {
            tally.change(
                    Adjustment.Kind.BONUS,
                    exercise,
                    BigDecimal.ZERO,
                    tally.maxPoints(exercise).negate(),
                    Message.of("mark.bonus"));
        }
    }

    private void late(Submission submission, String exercise, Tally tally) {
        lateness(submission, exercise).ifPresent(lateness -> {
            BigDecimal deduction = lateness.deduction(tally.points(exercise));
            if (deduction.signum() > 0) {
                tally.change(Adjustment.Kind.LATE, exercise, deduction.negate(), BigDecimal.ZERO, lateness.reason());
            }
        });
    }

    private Optional<Lateness> lateness(Submission submission, String exercise) {
        return rules.late()
                .flatMap(rule -> due(submission, exercise)
                        .flatMap(due -> moments.of(submission).flatMap(handedIn -> Lateness.of(rule, due, handedIn))));
    }

    /** An extension never makes anything due earlier. */
    private Optional<OffsetDateTime> due(Submission submission, String exercise) {
        return rules.due(exercise)
                .map(due -> extension(submission)
                        .filter(extended -> extended.isAfter(due))
                        .orElse(due));
    }

    private Optional<OffsetDateTime> extension(Submission submission) {
        return Optional.ofNullable(extensions.get(submission.id()));
    }

    /**
     * What is dropped: the exercises that are the worst even if all that is open is accepted. Whatever becomes of them is
     * then nothing to the total, once the others are decided.
     */
    private List<String> worst(Tally atBest) {
        return atBest.exercises().stream()
                .filter(exercise -> atBest.maxPoints(exercise).signum() > 0)
                .sorted(byPart(atBest))
                .limit(drop())
                .toList();
    }

    private void drop(List<String> dropped, Tally tally) {
        for (String exercise : tally.exercises()) {
            if (dropped.contains(exercise)) {
                tally.change(
                        Adjustment.Kind.DROP,
                        exercise,
                        tally.points(exercise).negate(),
                        tally.maxPoints(exercise).negate(),
                        Message.of("mark.drop", drop()));
            }
        }
    }

    /**
     * By the part of its points that was earned; of two alike the one that loses more, so that dropping it helps most, then the
     * one worth less, then the later.
     */
    private static Comparator<String> byPart(Tally tally) {
        Comparator<String> byShare = (one, other) -> tally.points(one)
                .multiply(tally.maxPoints(other))
                .compareTo(tally.points(other).multiply(tally.maxPoints(one)));
        Comparator<String> byLoss =
                Comparator.comparing(exercise -> tally.points(exercise).subtract(tally.maxPoints(exercise)));
        Comparator<String> later = Comparator.comparing(tally.exercises()::indexOf);
        return byShare.thenComparing(byLoss).thenComparing(tally::maxPoints).thenComparing(later.reversed());
    }

    private List<Message> notes(Submission submission) {
        List<Message> notes = new ArrayList<>();
        extension(submission).ifPresent(extended -> notes.add(Message.of("mark.extended", extended)));
        if (deductsLateness()) {
            Optional<OffsetDateTime> handedIn = moments.of(submission);
            if (handedIn.isEmpty()) {
                notes.add(Message.of("mark.no-time"));
            } else if (moments.isOfFiles(submission)) {
                notes.add(Message.of("mark.by-files", handedIn.get()));
            }
        }
        return notes;
    }
}
