package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a class into the words of the page a teacher shows to it: nothing in it tells of one person. Its programs are those of
 * the explanations, never a student's.
 */
record SummaryPage(GradedClass graded, ClassFigures figures, Texts words, Lessons lessons) {
    /** Fewer totals than this say too much of somebody's. */
    private static final int CROWD_OF_TOTALS = 5;

    /** Fewer who made a mistake, or lost a check, are not counted. */
    private static final int CROWD_OF_MISTAKES = 3;

    /** In a smaller class even a mistake without a number says whose it may be. */
    private static final int SMALLEST_CLASS = 10;

    /** What an hour has room for. */
    private static final int MOST = 4;

    SummaryView view() {
        return new SummaryView(
                words,
                words.lang(),
                Visible.of(graded.assignment().title().in(words.locale())),
                words.of("table.count", graded.submissions().size()),
                HistogramView.of(figures.totals().withAtLeast(CROWD_OF_TOTALS), leftOut(), words),
                figures.hardest().stream()
                        .filter(check -> check.lost() >= CROWD_OF_MISTAKES)
                        .limit(MOST)
                        .map(this::hard)
                        .toList(),
                mistakes()
                        .flatMap(mistake ->
                                lessons.of(mistake.id()).stream().map(lesson -> mistake(lesson, mistake.submissions())))
                        .limit(MOST)
                        .toList());
    }

    /** Who is not in the histogram: no number that points at somebody. */
    private String leftOut() {
        return figures.leftOut() == 0 || figures.leftOut() >= CROWD_OF_MISTAKES
                ? HistogramView.leftOut(figures.leftOut(), words)
                : words.of("html.left-out-few", CROWD_OF_MISTAKES);
    }

    /** Those a class has in common; those of a few only where there is no other. */
    private Stream<ClassFigures.CommonMistake> mistakes() {
        if (graded.submissions().size() < SMALLEST_CLASS) {
            return Stream.of();
        }
        List<ClassFigures.CommonMistake> common = figures.mistakes().stream()
                .filter(mistake -> mistake.submissions() >= CROWD_OF_MISTAKES)
                .toList();
        return (common.isEmpty() ? figures.mistakes() : common).stream();
    }

    private IndexView.Hard hard(ClassFigures.HardCheck check) {
        return new IndexView.Hard(
                Visible.of(graded.exerciseTitle(check.exercise()).in(words.locale())),
                Visible.of(graded.checkTitle(check.exercise(), check.check()).in(words.locale())),
                check.lost(),
                check.judged(),
                check.percent());
    }

    private SummaryView.Mistake mistake(Lessons.Lesson lesson, int submissions) {
        List<SummaryView.Example> examples = new ArrayList<>();
        String heading = "";
        for (Markdown.Block block : lesson.blocks()) {
            if (block instanceof Markdown.Heading found) {
                heading = found.text();
            } else if (block instanceof Markdown.Code code) {
                examples.add(new SummaryView.Example(heading, code.text()));
            }
        }
        String count = submissions >= CROWD_OF_MISTAKES
                ? words.of("table.count", submissions)
                : words.of("html.few", CROWD_OF_MISTAKES);
        return new SummaryView.Mistake(lesson.title(), lesson.summary(), count, examples);
    }
}
