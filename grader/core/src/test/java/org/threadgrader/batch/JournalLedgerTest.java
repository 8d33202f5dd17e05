package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.journal.Journal;
import org.threadgrader.journal.Origin;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;

/** What a batch knows of what an earlier one has judged. */
class JournalLedgerTest {
    private static final Exercise EXERCISE = SmallCourse.EXERCISES.get(0);
    private static final Submission SUBMISSION = SmallCourse.submission("s1", SmallCourse.ONE);

    /** As where the system has killed the child for want of memory. */
    private static final Message DIED = Message.of("check.outcome-died", 137);

    @TempDir
    Path folder;

    private final Judging judging = mock(Judging.class);
    private Optional<Journal> journal = Optional.empty();

    @BeforeEach
    void begin() throws IOException {
        when(judging.judgedBy(any())).thenReturn("checks");
        Journal opened = Journal.open(folder).orElseThrow();
        opened.begin(new Origin("small", List.of(), Map.of()));
        journal = Optional.of(opened);
    }

    @AfterEach
    void close() {
        journal.orElseThrow().close();
    }

    @Test
    void whatIsDecidedIsKnown() {
        ExerciseResult result = SmallCourse.result(EXERCISE.id(), Verdict.REJECTED);

        enteredBefore(result);

        assertThat(ledger().known(SUBMISSION, EXERCISE)).contains(result);
    }

    @Test
    void whatStaysOpenByWhatTheProgramDoesIsKnown() {
        ExerciseResult result = SmallCourse.result(EXERCISE.id(), Verdict.INCONCLUSIVE);

        enteredBefore(result);

        assertThat(ledger().known(SUBMISSION, EXERCISE)).contains(result);
    }

    @Test
    void whatTheMachineMayHaveLeftOpenIsJudgedAgain() {
        enteredBefore(SmallCourse.result(EXERCISE.id(), Verdict.INCONCLUSIVE).withOutcome(DIED));

        assertThat(ledger().known(SUBMISSION, EXERCISE)).isEmpty();
    }

    @Test
    void whatTheMachineMayHaveLeftOpenStaysInTheReportWhenOthersAreNamed() {
        ExerciseResult result =
                SmallCourse.result(EXERCISE.id(), Verdict.INCONCLUSIVE).withOutcome(DIED);
        enteredBefore(result);

        JournalLedger ledger = ledger();
        ledger.countAll();

        assertThat(ledger.known(SUBMISSION, EXERCISE)).contains(result);
    }

    @Test
    void whatIsDecidedAtLastIsTheResult() {
        ExerciseResult result = SmallCourse.result(EXERCISE.id(), Verdict.ACCEPTED);
        enteredBefore(SmallCourse.result(EXERCISE.id(), Verdict.INCONCLUSIVE).withOutcome(DIED));
        enteredBefore(result);

        JournalLedger ledger = ledger();
        ledger.countAll();

        assertThat(ledger.known(SUBMISSION, EXERCISE)).contains(result);
    }

    @Test
    void aFaultIsJudgedAgain() {
        enteredBefore(SmallCourse.result(EXERCISE.id(), Verdict.FAULT));

        assertThat(ledger().known(SUBMISSION, EXERCISE)).isEmpty();
    }

    private void enteredBefore(ExerciseResult result) {
        ledger().enter(SUBMISSION, EXERCISE, result);
    }

    private JournalLedger ledger() {
        return new JournalLedger(
                journal.orElseThrow(),
                SmallCourse.ASSIGNMENT,
                judging,
                Isolation.PORTABLE,
                new FaultLog(folder.resolve("faults.log")));
    }
}
