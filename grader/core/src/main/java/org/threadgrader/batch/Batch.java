package org.threadgrader.batch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    /** Who is interrupted ends at once; who hangs longer is not waited for. */
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(10);

    private final Assignment assignment;
    private final Judging judging;
    private final Supplier<SubmissionGrading> gradings;
    private final Engine engine;
    private final Isolation isolation;
    private final Clock clock;
    private final FaultLog faults;
    private final Ledger ledger;
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

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
        this(assignment, judging, gradings, isolation, engine, clock, faults, Ledger.NONE);
    }

    /**
     * The same.
     *
     * @param ledger what the gradings enter their results into; it knows those that need not be made
     */
    public Batch(
            Assignment assignment,
            Judging judging,
            Supplier<SubmissionGrading> gradings,
            Isolation isolation,
            Engine engine,
            Clock clock,
            FaultLog faults,
            Ledger ledger) {
        this.assignment = assignment;
        this.judging = judging;
        this.gradings = gradings;
        this.isolation = isolation;
        this.engine = engine;
        this.clock = clock;
        this.faults = faults;
        this.ledger = ledger;
    }

    /**
     * Grades a class; once it is stopped, or the ledger takes nothing on any more, without those that are not done by then.
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
        Work work = new Work(submissions, progress);
        work.takeWhatIsKnown();
        int threads = Math.min(jobs, work.open());
        if (threads < 1) {
            return work.results();
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                ends.add(workers.submit(work));
            }
            for (Future<?> end : ends) {
                await(end);
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

    private void await(Future<?> end) throws InterruptedException, ExecutionException {
        while (true) {
            boolean last = stopped;
            try {
                end.get(LAST_MOMENTS.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (last) {
                    return;
                }
            }
        }
    }

    /** Ends the grading with what is done; the ledger is to be closed by then, as what is being judged is interrupted. */
    public void stop() {
        stopped = true;
        faults.close();
        working.forEach(Thread::interrupt);
    }

    /** What all workers share: each takes the next submission until there are none. */
    private final class Work implements Runnable {
        private final List<Submission> submissions;
        private final Progress progress;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<SubmissionResult> results;
        private final List<Integer> open = new ArrayList<>();
        private int done;

        Work(List<Submission> submissions, Progress progress) {
            this.submissions = submissions;
            this.progress = progress;
            this.results = new AtomicReferenceArray<>(submissions.size());
        }

        /** Finds out what is to be judged. */
        void takeWhatIsKnown() {
            for (int i = 0; i < submissions.size() && !stopped; i++) {
                int place = i;
                SubmissionGrading.withoutJudging(submissions.get(i), assignment.exercises(), ledger)
                        .ifPresentOrElse(result -> take(place, result), () -> open.add(place));
            }
        }

        int open() {
            return open.size();
        }

        private void take(int place, SubmissionResult result) {
            results.set(place, result);
            tell(result);
        }

        /** What fails here ends this worker alone: the others take what is left, and what is graded stays graded. */
        @Override
        @SuppressWarnings("CatchingUnchecked")
        public void run() {
            working.add(Thread.currentThread());
            try (SubmissionGrading grading = gradings.get()) {
                for (int i = next.getAndIncrement(); i < open.size() && !stopped; i = next.getAndIncrement()) {
                    Submission submission = submissions.get(open.get(i));
                    SubmissionResult result = grading.grade(submission);
                    ledger.done(submission);
                    take(open.get(i), result);
                }
            } catch (LedgerClosed end) {
                stopped = true;
            } catch (Throwable failure) {
                faults.add("grading", failure);
            } finally {
                working.remove(Thread.currentThread());
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

        /** Whatever no worker came to is a fault, unless they were not to. */
        List<SubmissionResult> results() {
            List<SubmissionResult> all = new ArrayList<>();
            for (int i = 0; i < results.length(); i++) {
                SubmissionResult result = results.get(i);
                if (result != null) {
                    all.add(result);
                } else if (!stopped) {
                    all.add(fault(submissions.get(i)));
                }
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
