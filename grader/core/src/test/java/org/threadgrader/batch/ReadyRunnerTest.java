package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.threadgrader.run.Runner;

/** Which kind of child JVM the next program gets, and when it is started. */
class ReadyRunnerTest {
    private final Runner exploring = mock(Runner.class, "exploring");
    private final Runner plain = mock(Runner.class, "plain");
    private final Runner.Source runners = mock(Runner.Source.class);

    @BeforeEach
    void opens() {
        when(runners.open(true)).thenReturn(exploring);
        when(runners.open(false)).thenReturn(plain);
    }

    @Test
    void theFirstOneIsStartedAheadAndServesAllOfOneSubmission() {
        ReadyRunner ready = new ReadyRunner(runners, true);
        verify(runners).open(true);

        assertThat(ready.forProgram(false)).isSameAs(exploring);
        assertThat(ready.forProgram(true)).isSameAs(exploring);
        verifyNoMoreInteractions(runners);
    }

    @Test
    void afterASubmissionThatExploredTheNextOneIsExpectedToExplore() {
        ReadyRunner ready = new ReadyRunner(runners, false);
        ready.forProgram(true);
        ready.forProgram(false);
        clearInvocations(runners);

        ready.renew();

        verify(runners).open(true);
    }

    @Test
    void afterASubmissionThatDidNotTheNextOneIsExpectedNotTo() {
        ReadyRunner ready = new ReadyRunner(runners, true);
        ready.forProgram(false);

        ready.renew();

        verify(runners).open(false);
        assertThat(ready.forProgram(false)).isSameAs(plain);
    }

    @Test
    void aProgramThatExploresGetsAChildMadeForItWhateverWasExpected() {
        ReadyRunner ready = new ReadyRunner(runners, false);

        assertThat(ready.forProgram(true)).isSameAs(exploring);

        InOrder order = inOrder(plain, runners);
        order.verify(runners).open(false);
        order.verify(plain).close();
        order.verify(runners).open(true);
    }

    @Test
    void aRenewalBeforeAnythingWasJudgedChangesNothingExpected() {
        ReadyRunner ready = new ReadyRunner(runners, true);

        ready.renew();
        ready.renew();

        verify(runners, never()).open(false);
    }

    @Test
    void closingEndsTheChild() {
        new ReadyRunner(runners, false).close();

        verify(plain).close();
        verify(runners).open(anyBoolean());
    }
}
