package org.threadgrader.report;

import java.util.List;

/**
 * What the template of the summary prints, in words ready to be shown.
 *
 * @param words for the page's own labels
 * @param lang the page's language tag
 */
record SummaryView(
        Texts words,
        String lang,
        String title,
        String handedIn,
        HistogramView histogram,
        List<IndexView.Hard> hardest,
        List<Mistake> mistakes) {

    record Mistake(String title, String summary, String count, List<Example> examples) {}

    /** A program of an explanation, under its heading there: wrong, right. */
    record Example(String heading, String code) {}
}
