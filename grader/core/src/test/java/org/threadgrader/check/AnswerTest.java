package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threadgrader.judge.Judge;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;

/** What becomes of what an ordinary check throws. */
class AnswerTest {
    private final Story story = new Story();

    /** Not run by Surefire: its name ends in no word that Surefire looks for. */
    @Program("Main")
    static class Requirements {
        @Check(id = "plain", points = 10)
        void inJunitsWords(Run run) {
            assertEquals(2, run.main().lines().size());
        }

        @Check(id = "several", points = 10)
        void oneOfSeveralIsARejection(Run run) {
            assertAll(
                    () -> assertEquals(2, run.main().lines().size()),
                    () -> assertThat(run).mainPrints("never"));
        }

        @Check(id = "experiment", points = 10)
        void inAssertjsWords(Experiments experiments) {
            assertThat(experiments.run0().main().lines()).hasSize(2);
        }

        @Check(id = "fault", points = 10)
        void looksForWhatIsNotThere(Run run) {
            throw new NoSuchElementException();
        }
    }

    private Judgement judged(String check) {
        story.main.prints("one\n");
        Runner runner = mock(Runner.class);
        when(runner.run(any(), any())).thenReturn(story.recorded());
        org.threadgrader.run.Program program = new org.threadgrader.run.Program("Main", story.woven());
        try (Judge judge = new Judge()) {
            return judge.judge(Requirements.class, List.of(check), new Benches(runner, none -> program))
                    .checks()
                    .get(0);
        }
    }

    @Test
    void aPlainAssertionRejectsWithItsMessage() {
        Judgement judgement = judged("plain");

        assertThat(judgement.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(judgement.reason()).isEqualTo(Optional.of("not-as-asserted"));
        assertThat(judgement.message().in(Locale.ENGLISH)).isEqualTo("expected: <2> but was: <1>");
    }

    @Test
    void itRejectsAfterExperimentsToo() {
        assertThat(judged("experiment").verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aRejectionAmongSeveralFailuresIsNotLost() {
        assertThat(judged("several").reason()).isEqualTo(Optional.of("main-silent"));
    }

    @Test
    void whatAClockCutOffIsNotRejected() {
        story.endsAs(new Outcome.WallDeadline());

        assertThat(judged("plain").verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void anyOtherExceptionIsAFault() {
        assertThat(judged("fault").verdict()).isEqualTo(Verdict.FAULT);
    }
}
