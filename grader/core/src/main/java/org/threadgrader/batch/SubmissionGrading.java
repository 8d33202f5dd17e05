package org.threadgrader.batch;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.threadgrader.admit.Admission;
import org.threadgrader.admit.Admissions;
import org.threadgrader.admit.Admitted;
import org.threadgrader.admit.DoesNotCompile;
import org.threadgrader.admit.Missing;
import org.threadgrader.admit.Refused;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.compile.Compiler;
import org.threadgrader.compile.Problem;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Message;
import org.threadgrader.timeline.Timeline;

/**
 * Grades one submission after another: compiles, admits, and has each exercise judged. Whatever fails on the grader's
 * side is tried once more with fresh processes and then becomes a FAULT of that exercise alone; whatever stays open is
 * tried once more as well.
 *
 * <p>Holds a compiler and a judge, so it is not for several threads at a time.
 */
public final class SubmissionGrading implements AutoCloseable {
    private final List<Exercise> exercises;
    private final Judging judging;
    private final Map<String, BigDecimal> maxScores = new HashMap<>();
    private final Supplier<Compiler> compilers;
    private final FaultLog faults;
    private final Ledger ledger;
    private Optional<Compiler> compiler = Optional.empty();
    private Optional<ExerciseJudge> judge = Optional.empty();
    private boolean judgedAny;

    /**
     * A grading of some exercises.
     *
     * @param exercises what to grade, in order
     * @param judging where the judge comes from
     * @param compilers where the compiler comes from, and its successor should it fail
     * @param faults where the grader's own failures are written
     */
    public SubmissionGrading(List<Exercise> exercises, Judging judging, Supplier<Compiler> compilers, FaultLog faults) {
        this(exercises, judging, compilers, faults, Ledger.NONE);
    }

    /**
     * The same, of a batch.
     *
     * @param ledger where results are kept
     */
    public SubmissionGrading(
            List<Exercise> exercises, Judging judging, Supplier<Compiler> compilers, FaultLog faults, Ledger ledger) {
        this.exercises = List.copyOf(exercises);
        this.judging = judging;
        this.compilers = compilers;
        this.faults = faults;
        this.ledger = ledger;
        exercises.forEach(exercise -> maxScores.put(exercise.id(), judging.maxScore(exercise)));
    }

    /** Starts what takes time to start, so that it happens while the caller still reads sources. */
    public SubmissionGrading warmUp() {
        // What fails here is tried again where it is needed, and costs an exercise there, not the whole class.
        once("warming up", this::judge);
        return this;
    }

    /** Starts what the next submission's judging needs, ahead of it. */
    public void readyForNext() {
        if (judgedAny) {
            renewJudge();
            judgedAny = false;
        }
    }

    /** The run that the last submission's checks looked at; empty where nothing of it ran, whatever ran before. */
    public Optional<Timeline> lastRun() {
        return judgedAny ? judge.flatMap(ExerciseJudge::lastRun) : Optional.empty();
    }

    /** Grades one submission; never throws on account of what is in it. */
    public SubmissionResult grade(Submission submission) {
        return grade(submission, exercises);
    }

    /**
     * Grades some exercises of one submission.
     *
     * @param some of this grading's
     */
    public SubmissionResult grade(Submission submission, List<Exercise> some) {
        // No student's program runs in a JVM that another student's has run in.
        readyForNext();
        if (submission.rejection().isPresent()) {
            return rejected(submission, submission.rejection().get());
        }
        Map<String, ExerciseResult> results = known(submission, some, ledger);
        List<Exercise> open = some.stream()
                .filter(exercise -> !results.containsKey(exercise.id()))
                .toList();
        Optional<Map<String, Admission>> admissions = open.isEmpty()
                ? Optional.empty()
                : twice(submission.id(), () -> admissions(submission, some, open), this::renewCompiler);
        for (Exercise exercise : open) {
            ExerciseResult result =
                    admissions.isEmpty() ? fault(exercise) : guarded(submission, exercise, admissions.get());
            ledger.enter(submission, exercise, result);
            results.put(exercise.id(), result);
        }
        return graded(submission, some, results);
    }

    /** A submission that needs no judging, as all its results are known or there is nothing in it to judge. */
    static Optional<SubmissionResult> withoutJudging(Submission submission, List<Exercise> exercises, Ledger ledger) {
        if (submission.rejection().isPresent()) {
            return Optional.of(rejected(submission, submission.rejection().get()));
        }
        Map<String, ExerciseResult> known = known(submission, exercises, ledger);
        return known.size() == exercises.size() ? Optional.of(graded(submission, exercises, known)) : Optional.empty();
    }

    private static Map<String, ExerciseResult> known(Submission submission, List<Exercise> exercises, Ledger ledger) {
        Map<String, ExerciseResult> known = new HashMap<>();
        for (Exercise exercise : exercises) {
            ledger.known(submission, exercise).ifPresent(result -> known.put(exercise.id(), result));
        }
        return known;
    }

    private static SubmissionResult rejected(Submission submission, Message rejection) {
        Set<Message> notes = new LinkedHashSet<>(); // the reason may be one of them
        notes.add(rejection);
        notes.addAll(submission.notes());
        return new SubmissionResult(submission, SubmissionStatus.REJECTED_AT_INTAKE, List.of(), List.copyOf(notes));
    }

    private static SubmissionResult graded(
            Submission submission, List<Exercise> exercises, Map<String, ExerciseResult> byId) {
        List<ExerciseResult> results = exercises.stream()
                .map(exercise -> Objects.requireNonNull(byId.get(exercise.id())))
                .toList();
        boolean faulty = results.stream().anyMatch(result -> result.status() == ExerciseStatus.FAULT);
        return new SubmissionResult(
                submission, faulty ? SubmissionStatus.FAULT : SubmissionStatus.GRADED, results, submission.notes());
    }

    private Map<String, Admission> admissions(Submission submission, List<Exercise> some, List<Exercise> open) {
        Compiler current = compiler.orElseGet(compilers);
        compiler = Optional.of(current);
        return Admissions.of(some, open, submission.files(), current);
    }

    /** A mistake in this class must not cost more than one exercise either. */
    private ExerciseResult guarded(Submission submission, Exercise exercise, Map<String, Admission> admissions) {
        Optional<ExerciseResult> result =
                once(submission.id() + " " + exercise.id(), () -> result(submission, exercise, admissions));
        return result.orElseGet(() -> fault(exercise));
    }

    private ExerciseResult result(Submission submission, Exercise exercise, Map<String, Admission> admissions) {
        Admission known = admissions.get(exercise.id());
        if (known instanceof Admitted admitted) {
            return judged(submission, exercise, admitted);
        } else if (known instanceof Missing missing) {
            return unjudged(exercise, ExerciseStatus.MISSING, missing.reason(), List.of());
        } else if (known instanceof DoesNotCompile broken) {
            Message outcome =
                    Message.of("batch.does-not-compile", broken.problems().size());
            return unjudged(exercise, ExerciseStatus.DOES_NOT_COMPILE, outcome, broken.problems());
        } else if (known instanceof Refused refused) {
            return unjudged(exercise, ExerciseStatus.REFUSED, refused.reason(), List.of());
        }
        throw new IllegalStateException("no admission of " + exercise.id() + ": " + known);
    }

    private ExerciseResult judged(Submission submission, Exercise exercise, Admitted admitted) {
        String where = submission.id() + " " + exercise.id();
        judgedAny = true;
        Optional<ExerciseResult> first = once(where, () -> judgedOnce(where, exercise, admitted));
        if (first.filter(SubmissionGrading::decided).isPresent()) {
            return first.get();
        }
        renewJudge();
        String again = where + " (second attempt)";
        Optional<ExerciseResult> second = once(again, () -> judgedOnce(again, exercise, admitted));
        boolean failedAgain = second.isEmpty() || isFault(second.get());
        if (failedAgain) {
            renewJudge();
        }
        // An open result says more than a fault that came after it.
        if (failedAgain && first.filter(result -> !isFault(result)).isPresent()) {
            return first.get();
        }
        return second.or(() -> first).orElseGet(() -> fault(exercise));
    }

    private ExerciseResult judgedOnce(String where, Exercise exercise, Admitted admitted) {
        ExerciseJudge used = judge();
        ExerciseResult result = used.judge(exercise, admitted);
        used.failures().forEach(failure -> faults.add(where, failure));
        return result;
    }

    private static boolean decided(ExerciseResult result) {
        return result.status() == ExerciseStatus.GRADED;
    }

    private static boolean isFault(ExerciseResult result) {
        return result.status() == ExerciseStatus.FAULT;
    }

    private ExerciseResult fault(Exercise exercise) {
        return unjudged(exercise, ExerciseStatus.FAULT, Message.of("batch.fault"), List.of());
    }

    private ExerciseResult unjudged(Exercise exercise, ExerciseStatus status, Message outcome, List<Problem> problems) {
        BigDecimal maxScore = maxScores.getOrDefault(exercise.id(), BigDecimal.ZERO);
        return ExerciseResult.unjudged(exercise.id(), maxScore, status, outcome, problems);
    }

    private ExerciseJudge judge() {
        ExerciseJudge current = judge.orElseGet(() -> judging.open(exercises));
        judge = Optional.of(current);
        return current;
    }

    private void renewJudge() {
        // The old child may be what fails; then it must not keep the new one from being tried.
        once("renewing the child JVM", () -> {
            judge.ifPresent(ExerciseJudge::renew);
            return true;
        });
    }

    private void renewCompiler() {
        once("ending the compiler", () -> {
            compiler.ifPresent(Compiler::close);
            return true;
        });
        compiler = Optional.empty();
    }

    private <T> Optional<T> twice(String where, Supplier<T> work, Runnable between) {
        Optional<T> first = once(where, work);
        if (first.isPresent()) {
            return first;
        }
        between.run();
        return once(where + " (second attempt)", work);
    }

    /** The one place where anything at all that the grader throws is caught. */
    @SuppressWarnings("CatchingUnchecked")
    private <T> Optional<T> once(String where, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Throwable failure) {
            faults.add(where, failure);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        renewCompiler();
        once("ending the child JVM", () -> {
            judge.ifPresent(ExerciseJudge::close);
            return true;
        });
        judge = Optional.empty();
    }
}
