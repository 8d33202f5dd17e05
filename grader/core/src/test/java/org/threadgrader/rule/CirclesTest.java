package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {
    @Test
    void aChainHoldsNone() {
        List<List<Integer>> chain =
                IntStream.range(0, 100_000).mapToObj(i -> List.of(i, i + 1)).toList();

        assertThat(Circles.of(chain)).isEmpty();
    }

    @Test
    void aCircleIsLeftAndWhatLeadsToItOrGoesOnFromItIsNot() {
        assertThat(Circles.of(List.of(
                        List.of(1, 2), List.of(2, 3), List.of(3, 4), List.of(4, 2), List.of(4, 5), List.of(6, 7))))
                .containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void twoCirclesAreBothLeft() {
        assertThat(Circles.of(List.of(List.of(1, 2), List.of(2, 1), List.of(8, 9), List.of(9, 8))))
                .containsExactlyInAnyOrder(1, 2, 8, 9);
    }
}
