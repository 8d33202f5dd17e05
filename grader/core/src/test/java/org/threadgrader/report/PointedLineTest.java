package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.compile.Spot;

final class PointedLineTest {
    @Test
    void marksThePlaceUnderTheLineWithoutItsIndentation() {
        assertThat(PointedLine.of(new Spot("\t  foo(bar)  ", 7), 40)).containsExactly("foo(bar)", "    ^");
    }

    @Test
    void countsColumnsAndNotCharacters() {
        assertThat(PointedLine.of(new Spot("f(\"线程\"；", 6), 40)).containsExactly("f(\"线程\"；", "        ^");
    }

    @Test
    void showsALineThatFitsAsAWhole() {
        assertThat(PointedLine.of(new Spot("a".repeat(20), 19), 20))
                .containsExactly("a".repeat(20), " ".repeat(19) + "^");
    }

    @Test
    void showsWhatIsAroundThePlaceOfALongLine() {
        String line = "a".repeat(50) + "!" + "b".repeat(50);

        assertThat(PointedLine.of(new Spot(line, 50), 20)).containsExactly("...aaaaa!bbbbbbbb...", "        ^");
    }

    @Test
    void neverFillsMoreThanItsWidth() {
        String line = "👍".repeat(60);

        for (int at = 0; at <= line.length(); at += 2) {
            assertThat(PointedLine.of(new Spot(line, at), 30)).allMatch(shown -> Columns.of(shown) <= 30);
        }
    }

    @Test
    void saysNothingWhereThereIsNoLine() {
        assertThat(PointedLine.of(Spot.NONE, 40)).isEmpty();
    }
}
