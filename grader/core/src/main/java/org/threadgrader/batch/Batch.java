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
import java.util.function.Supplier;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.Engine;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Isolation;
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
    private final Clock clock;

    /**
     * A batch for an assignment.
     *
     * @param judging what exercises are worth
     * @param gradings one for each thread that grades
     * @param engine what the results say about the grader
     * @param clock for the timing alone
     */
    public Batch(
            Assignment assignment, Judging judging, Supplier<SubmissionGrading> gradings, Engine engine, Clock clock) {
        this.assignment = assignment;
        this.judging = judging;
        this.gradings = gradings;
        this.engine = engine;
        this.clock = clock;
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
        return new GradedClass(assignment, maxScores(), Isolation.PORTABLE, engine, results, timing);
    }

    private List<SubmissionResult> results(List<Submission> submissions, int jobs, Progress progress) {
        int threads = Math.max(1, Math.min(jobs, submissions.size()));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Object telling = new Object();
        SubmissionResult[] results = new SubmissionResult[submissions.size()];
        Runnable worker = () -> {
            try (SubmissionGrading grading = gradings.get()) {
                for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                    results[i] = grading.grade(submissions.get(i));
                    synchronized (telling) {
                        progress.graded(results[i], done.incrementAndGet(), results.length);
                    }
                }
            }
        };
        run(worker, threads);
        return List.of(results);
    }

    /** Waits for all; what a worker throws here can only be a mistake in this class, and is not hidden. */
    private static void run(Runnable worker, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                ends.add(workers.submit(worker));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while grading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("grading failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Map<String, BigDecimal> maxScores() {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        for (Exercise exercise : assignment.exercises()) {
            maxScores.put(exercise.id(), judging.maxScore(exercise));
        }
        return maxScores;
    }
}
