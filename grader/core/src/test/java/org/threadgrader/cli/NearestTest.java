package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> NAMES = List.of("run-for-start", "never-started", "no-wait", "deadlock");

    @Test
    void theNearestNameComesFirst() {
        assertThat(Nearest.of("run-for-stat", NAMES)).first().isEqualTo("run-for-start");
    }

    @Test
    void aPartOfANameFindsIt() {
        assertThat(Nearest.of("wait", NAMES)).contains("no-wait");
    }

    @Test
    void nothingIsNearToWhatIsFarFromAll() {
        assertThat(Nearest.of("zzz", NAMES)).isEmpty();
    }

    @Test
    void distanceCountsInsertionsDeletionsAndSubstitutions() {
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("same", "same")).isZero();
    }
}
