package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends a run that no count ends. */
final class BackstopTest {
    private Duration cpu = Duration.ofSeconds(5);
    private long now;
    private boolean uncontrolled;
    private boolean wanted;

    private final Backstop backstop = Backstop.over(this::cpuTime, () -> wanted, () -> now, () -> uncontrolled);

    private int asked;

    private Duration cpuTime() {
        asked++;
        return cpu;
    }

    private void lookFirst() {
        pass(2, Duration.ofSeconds(1));
        assertThat(backstop.isReached()).isFalse();
    }

    private void pass(long seconds, Duration used) {
        now += Duration.ofSeconds(seconds).toNanos();
        cpu = cpu.plus(used);
    }

    @Test
    void aRunThatOnlyWaitsForAProcessorGoesOn() {
        lookFirst();
        for (int look = 0; look < 19; look++) {
            pass(31, Duration.ofMillis(400));

            assertThat(backstop.untilLook()).isNegative();
            assertThat(backstop.isReached()).isFalse();
        }
    }

    @Test
    void aRunThatGetsNoProcessorGoesOnAsLongAsItWantsOne() {
        lookFirst();
        wanted = true;
        pass(31, Duration.ZERO);
        assertThat(backstop.isReached()).isFalse();

        wanted = false;
        pass(31, Duration.ZERO);
        assertThat(backstop.isReached()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false, 20", "true, 4"})
    void aRunThatTicksForEverIsEndedAfterTenMinutesOrTwoWhereNobodyControlsIt(boolean free, int looks) {
        uncontrolled = free;
        lookFirst();
        for (int look = 1; look < looks; look++) {
            pass(30, Duration.ofMillis(400));
            assertThat(backstop.isReached()).isFalse();
        }
        pass(30, Duration.ofMillis(400));

        assertThat(backstop.isReached()).isTrue();
    }

    @Test
    void aRunThatUsesNoProcessorIsEnded() {
        lookFirst();
        pass(31, Duration.ofMillis(20));

        assertThat(backstop.isReached()).isTrue();
    }

    @Test
    void aRunThatHasUsedItsProcessorTimeIsEnded() {
        lookFirst();
        pass(31, Duration.ofSeconds(31));

        assertThat(backstop.isReached()).isTrue();
    }

    @Test
    void aRunThatHasNearlyUsedItsProcessorTimeIsLookedAtSoon() {
        lookFirst();
        pass(30, Duration.ofMillis(29_900));
        assertThat(backstop.isReached()).isFalse();
        assertThat(backstop.untilLook()).isEqualTo(Duration.ofSeconds(1));

        pass(1, Duration.ofMillis(100));

        assertThat(backstop.isReached()).isTrue();
    }

    @Test
    void aLookThatComesSoonDoesNotTakeALoadedMachineForARunThatWaits() {
        lookFirst();
        pass(29, Duration.ofMillis(29_500));
        assertThat(backstop.isReached()).isFalse();

        pass(1, Duration.ZERO);

        assertThat(backstop.isReached()).isFalse();
    }

    @Test
    void aRunThatNobodyControlsIsEndedSooner() {
        uncontrolled = true;
        lookFirst();
        assertThat(backstop.untilLook()).isEqualTo(Duration.ofSeconds(5));

        pass(5, Duration.ofSeconds(5));

        assertThat(backstop.isReached()).isTrue();
    }

    @Test
    void nobodyLooksBeforeItIsTime() {
        lookFirst();
        pass(10, Duration.ZERO);

        assertThat(backstop.untilLook()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aRunThatIsOverSoonIsNeverLookedAt() {
        pass(0, Duration.ofMillis(5));

        assertThat(backstop.untilLook()).isEqualTo(Duration.ofSeconds(1));
        assertThat(asked).isZero();
    }
}
