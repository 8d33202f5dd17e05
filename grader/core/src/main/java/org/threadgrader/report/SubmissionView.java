package org.threadgrader.report;

import java.util.List;

/**
 * What the template of one submission's page prints, in words ready to be shown; empty texts are left out.
 *
 * @param words for the page's own labels
 * @param lang the page's language tag
 * @param pages the explanations of the mistakes that were found, each once
 * @param files the sources that were handed in
 */
record SubmissionView(
        Texts words,
        String lang,
        String student,
        String assignment,
        String total,
        String status,
        String source,
        List<String> notes,
        List<Graded> exercises,
        List<Page> pages,
        List<File> files) {

    record Graded(
            String id,
            String title,
            String score,
            String ifAccepted,
            String status,
            String kind,
            String outcome,
            List<Checked> checks,
            List<Hint> advice,
            List<Trouble> problems) {}

    record Checked(
            String title,
            String verdict,
            String kind,
            String points,
            String message,
            List<Line> facts,
            List<Place> places,
            String lesson,
            String page,
            List<Excerpt> source) {}

    record Line(String label, String text) {}

    record Place(String text, String href) {}

    record Hint(String text, List<Place> places) {}

    record Trouble(String place, String plain, String original, List<Excerpt> source) {}

    record Excerpt(String file, List<SourceLine> lines) {}

    record SourceLine(int number, String text, boolean marked, String anchor) {}

    record File(String path, List<SourceLine> lines) {}

    record Page(String id, String title, List<Markdown.Block> blocks) {}
}
