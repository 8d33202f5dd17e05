package org.threadgrader.report;

import java.util.List;

/**
 * What the template of the class's page prints, in words ready to be shown; empty texts and lists are left out.
 *
 * @param words for the page's own labels
 * @param lang the page's language tag
 * @param notes what to know about the class as a whole
 * @param attention what a person has to look at, of the most urgent kind first
 * @param rarer the mistakes that come after the commonest
 * @param columns the exercises that count and somebody handed in
 * @param others which exercises have no column, a line for each reason
 * @param states what the table can be filtered by
 * @param most the points of a total
 * @param script what makes the table sort and filter
 * @param whole whether what is handed on is there
 * @param nobody what stands in the place of a table without rows
 * @param policy forbids the page everything but its own style and this very script
 */
record IndexView(
        Texts words,
        String lang,
        String title,
        String summary,
        List<String> notes,
        String isolation,
        String engine,
        List<Attention> attention,
        HistogramView histogram,
        List<Hard> hardest,
        List<Mistake> mistakes,
        List<Mistake> rarer,
        List<Column> columns,
        List<String> others,
        List<State> states,
        String most,
        boolean changed,
        List<Row> rows,
        boolean whole,
        String nobody,
        String script,
        String policy) {

    record Attention(String heading, List<Case> cases) {}

    /** A submission a person has to look at, and what for. */
    record Case(Link student, String id, String what) {}

    record Hard(String exercise, String title, int lost, int judged, int percent) {}

    record Mistake(String id, Link title, int submissions) {}

    record Column(String id, String title) {}

    /** How an exercise can stand: the class of its cell, and its name. */
    record State(String id, String name) {}

    record Row(Link student, String id, List<Cell> cells, String total, String review) {}

    /** A cell; its state is a class of the style. */
    record Cell(String text, String state) {}
}
