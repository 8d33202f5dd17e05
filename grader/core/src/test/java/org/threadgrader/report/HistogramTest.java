package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;

class HistogramTest {
    private static final BigDecimal MOST = BigDecimal.valueOf(300);

    @Test
    void aTotalCountsInTheBarItBeginsAndAllPointsInTheLast() {
        assertThat(counts(of("0", "29.9", "30", "299", "300"))).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 2);
    }

    @Test
    void whatLiesOutsideCountsAtItsEnd() {
        assertThat(counts(of("-5", "320"))).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void withoutPointsToHaveThereIsNoBar() {
        assertThat(Histogram.of(List.of(BigDecimal.ZERO), BigDecimal.ZERO).bars())
                .isEmpty();
    }

    @Test
    void joinedBarsPointAtNobodyAndLoseNobody() {
        Histogram joined = of("0", "40", "100", "110", "120", "130", "250", "280", "290", "300", "300", "300")
                .withAtLeast(5);

        assertThat(counts(joined)).containsExactly(6, 6);
        assertThat(joined.bars().get(0).from()).isEqualByComparingTo("0");
        assertThat(joined.bars().get(0).to())
                .isEqualByComparingTo(joined.bars().get(1).from());
        assertThat(joined.bars().get(1).to()).isEqualByComparingTo(MOST);
    }

    @Test
    void aCrowdInOneBarAloneIsNotShown() {
        assertThat(of("300", "300", "300", "300", "300", "0").withAtLeast(5).bars())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePictureSaysWhoIsNotInIt(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String page = new Pages(SampleClass.crowd(), locale).index();

        Golden.assertMatches(
                "histogram." + language + ".txt",
                page.substring(page.indexOf("<title id=\"histogram-title\""), page.indexOf("</figure>"))
                                .replaceAll("(?s)<(rect|line|text|/?svg)[^>]*>", "")
                                .replaceAll("<[^>]*>", "\n")
                                .replaceAll("\\s*\n\\s*", "\n")
                                .strip()
                        + "\n");
    }

    private static Histogram of(String... totals) {
        return Histogram.of(Stream.of(totals).map(BigDecimal::new).toList(), MOST);
    }

    private static List<Integer> counts(Histogram histogram) {
        return histogram.bars().stream().map(Histogram.Bar::count).toList();
    }
}
