package org.threadgrader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;
import org.threadgrader.similar.Comparison;
import org.threadgrader.similar.JPlag;
import org.threadgrader.similar.Similarity;
import org.threadgrader.similar.Similarity.Lines;
import org.threadgrader.similar.Similarity.Pair;
import org.threadgrader.similar.Similarity.Passage;
import org.threadgrader.similar.Similarity.Resemblance;

/** Renders the pages of a {@link Similarity}: one that leads to all pairs, and one a pair with both sources side by side. */
final class SimilarityPages {
    /** So many colours the style has; then they begin anew, and the numbers beside the lines go on. */
    private static final int COLOURS = 6;

    private static final int MOST_NAMED = 3;

    /** In the place of a passage's number. */
    private static final int NONE = -1;

    private final Similarity similarity;
    private final Localized course;
    private final SimilarityView.Words words;
    private final TemplateEngine templates;

    SimilarityPages(Similarity similarity, Localized course, Locale locale) {
        this.similarity = similarity;
        this.course = course;
        this.words = new SimilarityView.Words(locale);
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, SimilarityPages.class.getClassLoader(), SimilarityPages.class.getPackageName());
    }

    /** The name of a pair's page: students' names are no names of files. */
    static String fileName(int index) {
        return String.format(Locale.ROOT, "pair-%03d.html", index + 1);
    }

    /**
     * The page that leads to all pairs.
     *
     * @param folder where the pairs' pages lie, from this one
     */
    String index(String folder) {
        List<SimilarityView.Row> rows = new ArrayList<>();
        for (Pair pair : similarity.pairs()) {
            rows.add(new SimilarityView.Row(
                    percent(pair.similarity()),
                    students(pair),
                    folder + "/" + fileName(rows.size()),
                    pair.exercises().stream().mapToInt(Resemblance::matched).sum(),
                    mostAlike(pair)));
        }
        int all = similarity.distribution().stream().mapToInt(Integer::intValue).sum();
        return render(
                "similarity.jte",
                new SimilarityView.Index(
                        words,
                        words.of("title", course),
                        words.of("summary", similarity.submissions(), all, JPlag.VERSION),
                        similarity.listed() > similarity.pairs().size()
                                ? words.of(
                                        "caption-most",
                                        percent(similarity.least()),
                                        similarity.listed(),
                                        Comparison.MOST)
                                : words.of("caption", percent(similarity.least())),
                        rows,
                        distribution(),
                        similarity.notes().stream().map(words::in).toList()));
    }

    private String students(Pair pair) {
        return words.of("pair", pair.first().student(), pair.second().student());
    }

    /** The exercises in which most tokens are alike. */
    private String mostAlike(Pair pair) {
        return pair.exercises().stream()
                .filter(exercise -> exercise.matched() > 0)
                .sorted((one, other) -> Integer.compare(other.matched(), one.matched()))
                .limit(MOST_NAMED)
                .map(exercise -> exercise.exercise().id() + " " + percent(exercise.similarity()))
                .collect(Collectors.joining(words.of("separator")));
    }

    private List<SimilarityView.Tenth> distribution() {
        int most = Math.max(
                1,
                similarity.distribution().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
        List<SimilarityView.Tenth> tenths = new ArrayList<>();
        for (int pairs : similarity.distribution()) {
            int from = tenths.size() * 10;
            tenths.add(new SimilarityView.Tenth(
                    words.of("range", from, from + 10), pairs, (int) Math.ceil(100.0 * pairs / most)));
        }
        return tenths;
    }

    /** The page of one pair. */
    String pair(Pair pair) {
        return render(
                "similarity-pair.jte",
                new SimilarityView.PairPage(
                        words,
                        students(pair),
                        words.of("pair-summary", percent(pair.similarity()), course),
                        Visible.of(pair.first().student()),
                        Visible.of(pair.second().student()),
                        pair.exercises().stream()
                                .map(one -> exercise(one, pair))
                                .toList()));
    }

    private SimilarityView.Exercise exercise(Resemblance one, Pair pair) {
        return new SimilarityView.Exercise(
                one.exercise().id(),
                words.in(Message.of(
                        "similar.exercise-title",
                        one.exercise().id(),
                        one.exercise().title())),
                words.of(
                        "exercise-summary",
                        percent(one.similarity()),
                        one.matched(),
                        one.firstTokens(),
                        one.secondTokens()),
                percent(one.similarity()),
                one.matched(),
                one.firstTokens(),
                one.secondTokens(),
                List.of(
                        side(pair.first().student(), one.first(), one, Passage::first),
                        side(pair.second().student(), one.second(), one, Passage::second)));
    }

    private static SimilarityView.Side side(
            String student, List<SourceFile> sources, Resemblance one, Function<Passage, Lines> lines) {
        List<SimilarityView.File> files = new ArrayList<>();
        for (SourceFile source : sources) {
            int index = files.size();
            Set<Integer> left = new HashSet<>(one.skeleton().linesIn(source));
            left.addAll(CommentLines.in(source.text()));
            List<SimilarityView.Line> shown = new ArrayList<>();
            for (String text : source.text().lines().toList()) {
                int number = shown.size() + 1;
                int passage = left.contains(number) ? NONE : passage(one.passages(), lines, index, number);
                shown.add(line(number, text, passage));
            }
            files.add(new SimilarityView.File(Visible.of(source.path()), shown));
        }
        return new SimilarityView.Side(Visible.of(student), files);
    }

    /** The passage that a line belongs to, from 0, if to any. Of several the first. */
    private static int passage(List<Passage> passages, Function<Passage, Lines> lines, int file, int number) {
        for (int passage = 0; passage < passages.size(); passage++) {
            Lines at = lines.apply(passages.get(passage));
            if (at.file() == file && at.from() <= number && number <= at.to()) {
                return passage;
            }
        }
        return NONE;
    }

    private static SimilarityView.Line line(int number, String text, int passage) {
        return new SimilarityView.Line(
                number,
                Sources.shown(text),
                passage == NONE ? "" : "m" + passage % COLOURS,
                passage == NONE ? "" : String.valueOf(passage + 1));
    }

    /** Cut off, never rounded up: 100 % is all. */
    static String percent(double share) {
        return (int) (share * 100 + 1e-9) + " %";
    }

    private String render(String template, Object view) {
        StringOutput page = new StringOutput();
        templates.render(template, view, page);
        return page.toString();
    }
}
