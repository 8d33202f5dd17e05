package org.threadgrader.report;

import java.util.List;

/**
 * What the template of the class's page prints, in words ready to be shown.
 *
 * @param words for the page's own labels
 * @param lang the page's language tag
 * @param rows one a submission
 * @param mistakes the reasons of rejections, most frequent first
 * @param notes what to know about the class as a whole
 */
record IndexView(
        Texts words,
        String lang,
        String title,
        String summary,
        String isolation,
        String engine,
        List<Column> columns,
        List<Row> rows,
        List<Mistake> mistakes,
        List<String> notes) {

    record Column(String id, String title) {}

    record Row(String student, String id, String href, List<Cell> cells, String total, String review) {}

    /** A cell; its kind is a class of the style: good, bad, open, or none. */
    record Cell(String text, String kind) {}

    record Mistake(String id, String title, int submissions) {}
}
