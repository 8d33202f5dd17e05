package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookTest {
    private static final Look LOOK = new Look(
            lines("rejected one", 10) + lines("rejected two", 10),
            lines("rejected one", 10) + lines("rejected two", 1),
            lines("run", 6),
            lines("standing", 2));

    private static String lines(String text, int count) {
        return (text + "\n").repeat(count);
    }

    private static String within(int rows) {
        return LOOK.within(rows, all -> "m for all " + all);
    }

    @Test
    void whatFitsIsShownWhole() {
        assertThat(within(28)).isEqualTo(LOOK.whole());
        assertThat(within(Terminal.NO_END)).isEqualTo(LOOK.whole());
    }

    @Test
    void theOtherRejectionsAreShortenedBeforeTheRun() {
        assertThat(within(27))
                .isEqualTo(lines("rejected one", 10)
                        + lines("rejected two", 1)
                        + lines("run", 6)
                        + lines("m for all 28", 1)
                        + lines("standing", 2));
    }

    @Test
    void theFirstRejectionIsTheLastToGo() {
        assertThat(within(14))
                .isEqualTo(lines("rejected one", 10)
                        + lines("rejected two", 1)
                        + lines("m for all 28", 1)
                        + lines("standing", 2));
    }

    @Test
    void aWindowWithoutRoomScrollsRatherThanShowNothing() {
        assertThat(within(1)).isEqualTo(lines("rejected one", 8) + lines("m for all 28", 1) + lines("standing", 2));
    }
}
