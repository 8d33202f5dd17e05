package org.threadgrader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpotTest {
    @Test
    void isTheLineAroundACharacterWhateverEndsLines() {
        assertThat(Spot.in("one\r\ntwo three\rfour", 9)).isEqualTo(new Spot("two three", 4));
        assertThat(Spot.in("one\n", 4)).isEqualTo(new Spot("", 0));
        assertThat(Spot.in("one", 3)).isEqualTo(new Spot("one", 3));
    }

    @Test
    void isNoneOutsideTheSource() {
        assertThat(Spot.in("one", -1)).isEqualTo(Spot.NONE);
        assertThat(Spot.in("one", 4)).isEqualTo(Spot.NONE);
    }

    @Test
    void readsTheNameThatBeginsThere() {
        assertThat(new Spot("i = count2+1;", 4).name()).isEqualTo("count2");
        assertThat(new Spot("计数 = 1;", 0).name()).isEqualTo("计数");
        assertThat(new Spot("2x", 0).name()).isEmpty();
        assertThat(new Spot("x", 1).name()).isEmpty();
    }
}
