package org.threadgrader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the template of one submission's page prints, in words ready to be shown; empty texts and lists are left out.
 *
 * @param words for the page's own labels
 * @param lang the page's language tag
 * @param trail the ways to the class and to the submissions beside this one; none in what a student gets
 * @param total the points; empty where nothing could be graded, as that is no zero
 * @param statusKind the class of the style that goes with its status
 * @param source where it was read from; empty in what a student gets
 * @param changes how the total came about, where rules of the course or an instructor changed it
 * @param exercises what was handed in
 * @param missing what was not
 * @param almost those of them of which there is more to say than that they are not there
 * @param lessons the explanations that the page itself holds, each once
 * @param files the sources that were handed in
 */
record SubmissionView(
        Texts words,
        String lang,
        String student,
        String assignment,
        List<Link> trail,
        String total,
        String status,
        String statusKind,
        String source,
        List<String> notes,
        List<Change> changes,
        List<Graded> exercises,
        List<Graded> missing,
        List<Graded> almost,
        List<Lessons.Lesson> lessons,
        List<File> files) {

    /** What was not handed in, in short. */
    String missingIds() {
        return missing.stream().map(Graded::id).collect(Collectors.joining(" "));
    }

    /** One step on the way to the total; its points have a sign where they are a change. */
    record Change(String reason, String points) {}

    /**
     * @param score the points that count
     * @param changes what was changed in them
     */
    record Graded(
            String id,
            String title,
            String score,
            List<Change> changes,
            String ifAccepted,
            String status,
            String kind,
            String outcome,
            List<Checked> checks,
            List<Hint> advice,
            List<Trouble> problems,
            Optional<LanesView> lanes) {}

    /**
     * @param anchor its place in the page
     * @param asAbove the check of which the same was said before, in whose place nothing is repeated
     * @param basis the run in which it was seen
     * @param lesson what to learn from it, in a sentence
     * @param page where it is explained
     */
    record Checked(
            String anchor,
            String title,
            String verdict,
            String kind,
            String points,
            Link asAbove,
            String message,
            List<Line> facts,
            List<Link> places,
            String basis,
            String lesson,
            String page,
            List<Excerpt> source,
            Optional<LanesView> lanes) {}

    record Line(String label, String text) {}

    record Hint(String text, List<Link> places) {}

    record Trouble(String place, String plain, String original, List<Excerpt> source) {}

    /** Lines of a file: parts without gaps, in order. */
    record Excerpt(String file, List<List<SourceLine>> parts) {}

    record SourceLine(int number, String text, boolean marked, String anchor) {}

    /** A whole source: what comes before the first remark, and a piece for each place with remarks. */
    record File(String path, List<SourceLine> lines, List<Piece> pieces) {}

    /** The lines that remarks are on, and those after them up to the next such place. */
    record Piece(List<SourceLine> lines, List<Remarked> remarks, List<SourceLine> after) {}

    /** A note, and the lines of a piece that it belongs to. */
    record Remarked(String lines, Note note) {}

    /** What is remarked at a line: a link to the whole of it, where there is more. */
    record Note(String kind, String verdict, Link title, String text) {}
}
