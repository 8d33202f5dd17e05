package org.threadgrader.batch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Message;
import org.threadgrader.report.Engine;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Timing;

/**
 * Grades a class, several submissions at a time; the results come in the order of the submissions, whichever was done
 * first.
 */
public final class Batch {
    private final Assignment assignment;
    private final Judging judging;
    private final Supplier<SubmissionGrading> gradings;
    private final Engine engine;
    private final Isolation isolation;
    private final Clock clock;
    private final FaultLog faults;

    /**
     * A batch for an assignment.
     *
     * @param judging what exercises are worth
     * @param gradings one for each thread that grades
     * @param isolation what the results say about how student code is kept from the machine
     * @param engine what the results say about the grader
     * @param clock for the timing alone
     * @param faults where the grader's own failures are written
     */
    public Batch(
            Assignment assignment,
            Judging judging,
            Supplier<SubmissionGrading> gradings,
            Isolation isolation,
            Engine engine,
            Clock clock,
            FaultLog faults) {
        this.assignment = assignment;
        this.judging = judging;
        this.gradings = gradings;
        this.isolation = isolation;
        this.engine = engine;
        this.clock = clock;
        this.faults = faults;
    }

    /**
     * Grades a class.
     *
     * @param submissions in the order of their ids
     * @param jobs how many at a time, at least 1
     * @param progress is told of each that is done
     */
    public GradedClass grade(List<Submission> submissions, int jobs, Progress progress) {
        Instant started = clock.instant();
        List<SubmissionResult> results = results(submissions, jobs, progress);
        Timing timing = new Timing(started, Duration.between(started, clock.instant()));
        return new GradedClass(assignment, maxScores(), isolation, engine, results, timing);
    }

    private List<SubmissionResult> results(List<Submission> submissions, int jobs, Progress progress) {
        int threads = Math.max(1, Math.min(jobs, submissions.size()));
        Work work = new Work(submissions, progress);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                ends.add(workers.submit(work));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while grading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a failure was not recorded", e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return work.results();
    }

    /** What all workers share: each takes the next submission until there are none. */
    private final class Work implements Runnable {
        private final List<Submission> submissions;
        private final Progress progress;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<SubmissionResult> results;
        private int done;

        Work(List<Submission> submissions, Progress progress) {
            this.submissions = submissions;
            this.progress = progress;
            this.results = new AtomicReferenceArray<>(submissions.size());
        }

        /** What fails here ends this worker alone: the others take what is left, and what is graded stays graded. */
        @Override
        @SuppressWarnings("CatchingUnchecked")
        public void run() {
            try (SubmissionGrading grading = gradings.get()) {
                for (int i = next.getAndIncrement(); i < results.length(); i = next.getAndIncrement()) {
                    SubmissionResult result = grading.grade(submissions.get(i));
                    results.set(i, result);
                    tell(result);
                }
            } catch (Throwable failure) {
                faults.add("grading", failure);
            }
        }

        /** Who looks on must not cost anybody a result. */
        @SuppressWarnings("CatchingUnchecked")
        private synchronized void tell(SubmissionResult result) {
            done++;
            try {
                progress.graded(result, done, results.length());
            } catch (Throwable failure) {
                faults.add("telling the progress", failure);
            }
        }

        /** Whatever no worker came to is a fault. */
        List<SubmissionResult> results() {
            List<SubmissionResult> all = new ArrayList<>();
            for (int i = 0; i < results.length(); i++) {
                SubmissionResult result = results.get(i);
                all.add(result != null ? result : fault(submissions.get(i)));
            }
            return all;
        }
    }

    private SubmissionResult fault(Submission submission) {
        List<ExerciseResult> exercises = new ArrayList<>();
        maxScores()
                .forEach((exercise, maxScore) -> exercises.add(ExerciseResult.unjudged(
                        exercise, maxScore, ExerciseStatus.FAULT, Message.of("batch.fault"), List.of())));
        return new SubmissionResult(submission, SubmissionStatus.FAULT, exercises, submission.notes());
    }

    private Map<String, BigDecimal> maxScores() {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        for (Exercise exercise : assignment.exercises()) {
            maxScores.put(exercise.id(), judging.maxScore(exercise));
        }
        return maxScores;
    }
}
