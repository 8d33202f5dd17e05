package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.admit.Admitted;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.judge.Verdict;
import org.threadgrader.report.Engine;
import org.threadgrader.report.GradedClass;
import org.threadgrader.timeline.Timeline;

class BatchTest {
    private static final Engine ENGINE = new Engine("1", "17", "sha256:0");
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Judging judging = mock(Judging.class);

    @Test
    void resultsComeInTheOrderOfTheSubmissionsWhicheverIsDoneFirst() {
        // The first judge of two has to wait for the last submission, which only the other one can bring.
        CountDownLatch lastIsDone = new CountDownLatch(1);
        when(judging.open(any()))
                .thenAnswer(call -> new WaitingJudge(lastIsDone))
                .thenAnswer(call -> new WaitingJudge(new CountDownLatch(0)));
        List<String> told = new ArrayList<>();
        List<String> headway = new ArrayList<>();

        GradedClass graded = batch().grade(
                        List.of(submission("a"), submission("b"), submission("c")), 2, (result, done, all) -> {
                            told.add(result.submission().id());
                            headway.add(done + " of " + all);
                            if (result.submission().id().equals("c")) {
                                lastIsDone.countDown();
                            }
                        });

        assertThat(graded.submissions())
                .extracting(result -> result.submission().id())
                .containsExactly("a", "b", "c");
        assertThat(told).containsExactlyInAnyOrder("a", "b", "c").last().isNotEqualTo("c");
        assertThat(headway).containsExactly("1 of 3", "2 of 3", "3 of 3");
    }

    @Test
    void moreJobsThanSubmissionsDoNoHarm() {
        when(judging.open(any())).thenAnswer(call -> new WaitingJudge(new CountDownLatch(0)));

        GradedClass graded = batch().grade(List.of(submission("a")), 50, Progress.NONE);

        assertThat(graded.submissions()).hasSize(1);
        assertThat(graded.maxScore()).isEqualByComparingTo("200");
        assertThat(graded.timing().started()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void whoLooksOnCostsNobodyAResult() {
        when(judging.open(any())).thenAnswer(call -> new WaitingJudge(new CountDownLatch(0)));

        GradedClass graded = batch().grade(
                        List.of(submission("a"), submission("b"), submission("c")), 1, (result, done, all) -> {
                            if (result.submission().id().equals("b")) {
                                throw new IllegalStateException("nobody listens");
                            }
                        });

        assertThat(graded.submissions()).extracting(SubmissionResult::status).containsOnly(SubmissionStatus.GRADED);
        assertThat(folder.resolve("faults.log")).content().contains("nobody listens");
    }

    @Test
    void whatNoWorkerCameToIsAFault() {
        FaultLog faults = new FaultLog(folder.resolve("faults.log"));

        GradedClass graded = batch(faults, () -> {
                    throw new IllegalStateException("no compiler");
                })
                .grade(List.of(submission("a")), 1, Progress.NONE);

        SubmissionResult left = graded.submissions().get(0);
        assertThat(left.status()).isEqualTo(SubmissionStatus.FAULT);
        assertThat(left.exercises()).hasSameSizeAs(SmallCourse.EXERCISES);
        assertThat(folder.resolve("faults.log")).content().contains("no compiler");
    }

    @Test
    void aClosedLedgerEndsTheBatchWithWhatIsDone() {
        when(judging.open(any())).thenAnswer(call -> new WaitingJudge(new CountDownLatch(0)));
        when(judging.maxScore(any())).thenReturn(BigDecimal.valueOf(100));
        FaultLog faults = new FaultLog(folder.resolve("faults.log"));
        ClosingLedger ledger = new ClosingLedger();

        GradedClass graded = new Batch(
                        SmallCourse.ASSIGNMENT,
                        judging,
                        () -> new SubmissionGrading(SmallCourse.EXERCISES, judging, Compiler::local, faults, ledger),
                        Isolation.PORTABLE,
                        ENGINE,
                        CLOCK,
                        faults,
                        ledger)
                .grade(List.of(submission("a"), submission("b"), submission("c")), 1, Progress.NONE);

        assertThat(graded.submissions())
                .extracting(result -> result.submission().id())
                .containsExactly("a");
        assertThat(folder.resolve("faults.log")).doesNotExist();
    }

    /** Takes on the results of one submission. */
    private static final class ClosingLedger implements Ledger {
        private boolean closed;

        @Override
        public Optional<ExerciseResult> known(Submission submission, Exercise exercise) {
            return Optional.empty();
        }

        @Override
        public void enter(Submission submission, Exercise exercise, ExerciseResult result) {
            if (closed) {
                throw new LedgerClosed();
            }
        }

        @Override
        public void done(Submission submission) {
            closed = true;
        }
    }

    private Batch batch() {
        FaultLog faults = new FaultLog(folder.resolve("faults.log"));
        return batch(faults, () -> new SubmissionGrading(SmallCourse.EXERCISES, judging, Compiler::local, faults));
    }

    private Batch batch(FaultLog faults, Supplier<SubmissionGrading> gradings) {
        when(judging.maxScore(any())).thenReturn(BigDecimal.valueOf(100));
        return new Batch(SmallCourse.ASSIGNMENT, judging, gradings, Isolation.PORTABLE, ENGINE, CLOCK, faults);
    }

    private static Submission submission(String id) {
        return SmallCourse.submission(id, SmallCourse.ONE);
    }

    /** Accepts everything, once the latch is open. */
    private record WaitingJudge(CountDownLatch latch) implements ExerciseJudge {
        @Override
        public ExerciseResult judge(Exercise exercise, Admitted program) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return SmallCourse.result(exercise.id(), Verdict.ACCEPTED);
        }

        @Override
        public List<Throwable> failures() {
            return List.of();
        }

        @Override
        public Optional<Timeline> lastRun() {
            return Optional.empty();
        }

        @Override
        public void jitter(java.util.OptionalLong seed) {}

        @Override
        public void renew() {}

        @Override
        public void close() {}
    }
}
