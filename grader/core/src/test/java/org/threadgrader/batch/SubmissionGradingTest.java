package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.calls;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;

class SubmissionGradingTest {
    @TempDir
    Path folder;

    private final ExerciseJudge judge = mock(ExerciseJudge.class);
    private final Judging judging = mock(Judging.class);
    private FaultLog faults;
    private SubmissionGrading grading;

    @BeforeEach
    void open() {
        faults = new FaultLog(folder.resolve("faults.log"));
        when(judging.open(any())).thenReturn(judge);
        when(judging.maxScore(any())).thenReturn(BigDecimal.valueOf(100));
        grading = new SubmissionGrading(SmallCourse.EXERCISES, judging, Compiler::local, faults);
    }

    @Test
    void eachExerciseIsJudgedOnce() {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));

        SubmissionResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE, SmallCourse.TWO));

        assertThat(result.status()).isEqualTo(SubmissionStatus.GRADED);
        assertThat(result.exercises()).extracting(ExerciseResult::status).containsOnly(ExerciseStatus.GRADED);
        verify(judge, times(2)).judge(any(), any());
        verify(judge, never()).renew();
        assertThat(faults.file()).isEmpty();
    }

    @Test
    void aChildThatDoesNotStartWhileWarmingUpIsTriedAgainWhereItIsNeeded() {
        when(judging.open(any()))
                .thenThrow(new IllegalStateException("no process"))
                .thenReturn(judge);
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));

        SubmissionResult result = grading.warmUp().grade(SmallCourse.submission("s1", SmallCourse.ONE));

        assertThat(result.exercises().get(0).status()).isEqualTo(ExerciseStatus.GRADED);
        assertThat(faults.file()).isPresent();
    }

    @Test
    void everySubmissionGetsAJvmThatNoOtherHasUsed() {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));

        grading.grade(SmallCourse.submission("s1", SmallCourse.ONE, SmallCourse.TWO));
        grading.grade(SmallCourse.submission("s2", SmallCourse.ONE));

        InOrder order = inOrder(judge);
        order.verify(judge, calls(2)).judge(any(), any());
        order.verify(judge).renew();
        order.verify(judge).judge(any(), any());
        order.verify(judge, never()).renew();
    }

    @Test
    void whatWasNotHandedInIsMissingAndTheRestIsGraded() {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));

        SubmissionResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE));

        assertThat(result.exercises())
                .extracting(ExerciseResult::status)
                .containsExactly(ExerciseStatus.GRADED, ExerciseStatus.MISSING);
        assertThat(result.exercises().get(1).maxScore()).isEqualByComparingTo("100");
    }

    @Test
    void whatDoesNotCompileTakesNothingElseAlong() {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex08", Verdict.ACCEPTED));

        SubmissionResult result = grading.grade(
                SmallCourse.submission("s1", SmallCourse.ONE.replace("{}", "{ int i = }"), SmallCourse.TWO));

        assertThat(result.exercises())
                .extracting(ExerciseResult::status)
                .containsExactly(ExerciseStatus.DOES_NOT_COMPILE, ExerciseStatus.GRADED);
        assertThat(result.exercises().get(0).problems()).isNotEmpty();
        assertThat(result.exercises().get(0).outcome().in(Locale.ENGLISH)).contains("1 problem");
    }

    @Test
    void anOpenResultIsTriedOnceMoreInAFreshJvm() {
        when(judge.judge(any(), any()))
                .thenReturn(SmallCourse.result("ex02", Verdict.INCONCLUSIVE))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));

        SubmissionResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE));

        assertThat(result.exercises().get(0).status()).isEqualTo(ExerciseStatus.GRADED);
        InOrder order = inOrder(judge);
        order.verify(judge).judge(any(), any());
        order.verify(judge).renew();
        order.verify(judge).judge(any(), any());
    }

    @Test
    void whatStaysOpenNeedsReview() {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.INCONCLUSIVE));

        ExerciseResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE))
                .exercises()
                .get(0);

        assertThat(result.status()).isEqualTo(ExerciseStatus.NEEDS_REVIEW);
        assertThat(result.score()).isEqualByComparingTo("0");
        assertThat(result.scoreIfAccepted()).isEqualByComparingTo("100");
        verify(judge, times(2)).judge(any(), any());
    }

    @Test
    void aFaultThatPassesIsNotSeenInTheResult() throws IOException {
        when(judge.judge(any(), any()))
                .thenThrow(new IllegalStateException("the channel broke"))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));

        SubmissionResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE));

        assertThat(result.status()).isEqualTo(SubmissionStatus.GRADED);
        verify(judge).renew();
        assertThat(Files.readString(faults.file().orElseThrow())).contains("the channel broke", "s1 ex02");
    }

    @Test
    void aFaultThatStaysCostsThatExerciseAlone() {
        when(judge.judge(eq(SmallCourse.EXERCISES.get(0)), any())).thenThrow(new StackOverflowError());
        when(judge.judge(eq(SmallCourse.EXERCISES.get(1)), any()))
                .thenReturn(SmallCourse.result("ex08", Verdict.ACCEPTED));

        SubmissionResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE, SmallCourse.TWO));

        assertThat(result.status()).isEqualTo(SubmissionStatus.FAULT);
        assertThat(result.exercises())
                .extracting(ExerciseResult::status)
                .containsExactly(ExerciseStatus.FAULT, ExerciseStatus.GRADED);
        assertThat(result.exercises().get(0).scoreIfAccepted()).isEqualByComparingTo("100");
        assertThat(result.exercises().get(0).outcome().in(Locale.ENGLISH))
                .contains("grader itself failed", "not your fault");
    }

    @Test
    void whatACheckThrewIsInTheLogWithItsTrace() throws IOException {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.FAULT));
        when(judge.failures()).thenReturn(List.of(new IllegalArgumentException("the author erred")));

        SubmissionResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE));

        assertThat(result.status()).isEqualTo(SubmissionStatus.FAULT);
        assertThat(Files.readString(faults.file().orElseThrow()))
                .contains("== s1 ex02", "the author erred", "\tat " + SubmissionGradingTest.class.getName());
    }

    @Test
    void whatFailedBesideTheChecksIsInTheLogAndCostsNoJudgement() throws IOException {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));
        when(judge.failures()).thenReturn(List.of(new IllegalArgumentException("nothing to tidy up")));

        SubmissionResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE));

        assertThat(result.status()).isEqualTo(SubmissionStatus.GRADED);
        assertThat(Files.readString(faults.file().orElseThrow())).contains("== s1 ex02", "nothing to tidy up");
    }

    @Test
    void anOpenResultSaysMoreThanAFaultAfterIt() {
        when(judge.judge(any(), any()))
                .thenReturn(SmallCourse.result("ex02", Verdict.INCONCLUSIVE))
                .thenThrow(new IllegalStateException("no fresh JVM"));

        ExerciseResult result = grading.grade(SmallCourse.submission("s1", SmallCourse.ONE))
                .exercises()
                .get(0);

        assertThat(result.status()).isEqualTo(ExerciseStatus.NEEDS_REVIEW);
    }

    @Test
    void aCompilerThatFailsIsReplacedOnce() {
        @SuppressWarnings("unchecked")
        Supplier<Compiler> compilers = mock(Supplier.class);
        when(compilers.get()).thenThrow(new IllegalStateException("no worker")).thenReturn(Compiler.local());
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));
        SubmissionGrading retrying = new SubmissionGrading(SmallCourse.EXERCISES, judging, compilers, faults);

        SubmissionResult result = retrying.grade(SmallCourse.submission("s1", SmallCourse.ONE, SmallCourse.TWO));

        assertThat(result.status()).isEqualTo(SubmissionStatus.GRADED);
        verify(compilers, times(2)).get();
    }

    @Test
    void withoutAnyCompilerEveryExerciseIsAFault() {
        Supplier<Compiler> none = () -> {
            throw new IllegalStateException("no worker");
        };

        SubmissionResult result = new SubmissionGrading(SmallCourse.EXERCISES, judging, none, faults)
                .grade(SmallCourse.submission("s1", SmallCourse.ONE));

        assertThat(result.status()).isEqualTo(SubmissionStatus.FAULT);
        assertThat(result.exercises()).extracting(ExerciseResult::status).containsOnly(ExerciseStatus.FAULT);
    }

    @Test
    void whatTheIntakeRejectedIsNotGraded() {
        Message reason = Message.text("There is no Java file in s1.");
        Submission empty = new Submission("s1", "s1", folder, List.of(), List.of(), Optional.of(reason));

        SubmissionResult result = grading.grade(empty);

        assertThat(result.status()).isEqualTo(SubmissionStatus.REJECTED_AT_INTAKE);
        assertThat(result.notes()).containsExactly(reason);
        verify(judge, never()).judge(any(), any());
    }

    @Test
    void closingItEndsTheChildJvm() {
        grading.warmUp();

        grading.close();

        verify(judge).close();
    }
}
