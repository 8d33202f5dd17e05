package org.threadgrader.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.check.Where;
import org.threadgrader.compile.Problem;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Visible;

/**
 * What systems that count tests see as one test: a check, or an exercise of which nothing was judged.
 *
 * @param exercise the exercise's id
 * @param check the check's id; empty for an exercise as a whole
 * @param number where it stands, as people count: {@code 2.1} for the first check of the second exercise
 * @param title what is asked
 * @param state what became of it
 * @param points the points earned; empty exactly where it is not decided, as an open question is no zero
 * @param maxPoints the points there are
 * @param reason the id of the mistake, where it was recognised
 * @param message one sentence
 * @param details the evidence, a line each
 * @param where the places in the student's source
 */
record Entry(
        String exercise,
        String check,
        String number,
        String title,
        State state,
        Optional<BigDecimal> points,
        BigDecimal maxPoints,
        Optional<String> reason,
        String message,
        List<String> details,
        List<Where> where) {

    /** All of a submission, in the order of the assignment. */
    static List<Entry> of(SubmissionResult submission, GradedClass graded, Locale locale) {
        List<Entry> entries = new ArrayList<>();
        int exercise = 0;
        for (String id : graded.maxScores().keySet()) {
            exercise++;
            Optional<ExerciseResult> result = submission.exercises().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            if (result.isEmpty()) {
                entries.add(nothing(id, exercise, submission, graded, locale));
            } else if (result.get().checks().isEmpty()) {
                entries.add(unjudged(result.get(), exercise, graded, locale));
            } else {
                int check = 0;
                for (Judgement judgement : result.get().checks()) {
                    entries.add(judged(id, judgement, exercise + "." + ++check, graded, locale));
                }
            }
        }
        return List.copyOf(entries);
    }

    private static Entry judged(String exercise, Judgement check, String number, GradedClass graded, Locale locale) {
        State state = switch (check.verdict()) {
            case ACCEPTED -> State.PASSED;
            case REJECTED -> State.FAILED;
            case INCONCLUSIVE -> State.OPEN;
            case FAULT -> State.FAULT;
        };
        List<String> details = check.facts().stream()
                .map(fact -> shown(fact.label(), locale) + ": " + shown(fact.text(), locale))
                .toList();
        return new Entry(
                exercise,
                check.id(),
                number,
                Visible.of(graded.checkTitle(exercise, check.id()).in(locale)),
                state,
                check.points(),
                check.maxPoints(),
                check.reason(),
                shown(check.message(), locale),
                details,
                check.where());
    }

    private static Entry unjudged(ExerciseResult result, int number, GradedClass graded, Locale locale) {
        boolean fault = result.status() == ExerciseStatus.FAULT;
        List<String> details = result.problems().stream()
                .map(problem -> place(problem).map(place -> place + ": ").orElse("") + shown(problem.plain(), locale))
                .toList();
        List<Where> where = result.problems().stream()
                .filter(problem -> !problem.file().isEmpty() && problem.line() > 0)
                .map(problem ->
                        new Where(problem.file().substring(problem.file().lastIndexOf('/') + 1), (int) problem.line()))
                .toList();
        return new Entry(
                result.id(),
                "",
                String.valueOf(number),
                Visible.of(graded.exerciseTitle(result.id()).in(locale)),
                fault ? State.FAULT : State.FAILED,
                fault ? Optional.empty() : Optional.of(BigDecimal.ZERO),
                result.maxScore(),
                Optional.empty(),
                shown(result.outcome(), locale),
                details,
                where);
    }

    /** An exercise without a result: nothing of the submission could be graded, and its notes say why. */
    private static Entry nothing(
            String exercise, int number, SubmissionResult submission, GradedClass graded, Locale locale) {
        boolean fault = submission.status() == SubmissionStatus.FAULT && !submission.isSettled();
        Stream<Message> why = Stream.concat(submission.submission().rejection().stream(), submission.notes().stream());
        return new Entry(
                exercise,
                "",
                String.valueOf(number),
                Visible.of(graded.exerciseTitle(exercise).in(locale)),
                fault ? State.FAULT : State.FAILED,
                fault ? Optional.empty() : Optional.of(BigDecimal.ZERO),
                graded.maxScores().getOrDefault(exercise, BigDecimal.ZERO),
                Optional.empty(),
                Message.of(fault ? "format.fault" : "format.nothing-graded").in(locale),
                why.map(note -> shown(note, locale)).distinct().toList(),
                List.of());
    }

    private static Optional<String> place(Problem problem) {
        return problem.file().isEmpty()
                ? Optional.empty()
                : Optional.of(Visible.of(problem.file()) + (problem.line() > 0 ? ":" + problem.line() : ""));
    }

    private static String shown(Message message, Locale locale) {
        return Visible.of(message.in(locale));
    }

    /** The exercise and the check, such as {@code ex08.closing-waits}. */
    String id() {
        return check.isEmpty() ? exercise : exercise + "." + check;
    }

    /** The exercise and what is asked, for lists that show nothing else. */
    String name() {
        return exercise + " " + title;
    }

    /** The sentence and its evidence, each on a line of its own. */
    String text() {
        return Stream.concat(Stream.of(message), details.stream()).collect(Collectors.joining("\n"));
    }
}
