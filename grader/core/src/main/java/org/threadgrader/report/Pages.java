package org.threadgrader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.threadgrader.assignment.Explanation;
import org.threadgrader.assignment.Explanations;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/** Renders the pages of a {@link GradedClass} with the templates below {@code src/main/jte}, compiled beforehand. */
final class Pages {
    private final GradedClass graded;
    private final Texts words;
    private final Scores scores;
    private final Explanations explanations;
    private final TemplateEngine templates;

    Pages(GradedClass graded, Locale locale) {
        this.graded = graded;
        this.words = new Texts(locale);
        this.scores = new Scores(words, graded);
        this.explanations = Explanations.of(graded.assignment());
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
    }

    /**
     * The name of a submission's page: its number keeps names apart that differ in case only or are no file names, the
     * rest is for people.
     */
    static String fileName(int index, int count, SubmissionResult submission) {
        int digits = Math.max(2, Integer.toString(count).length());
        String readable = submission.submission().id().replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        String bounded = readable.codePoints()
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return String.format(Locale.ROOT, "%0" + digits + "d-%s.html", index + 1, bounded);
    }

    String index() {
        List<SubmissionResult> submissions = graded.submissions();
        List<IndexView.Row> rows = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            rows.add(row(
                    submissions.get(i),
                    Report.SUBMISSIONS + "/" + fileName(i, submissions.size(), submissions.get(i))));
        }
        return render(
                "index.jte",
                new IndexView(
                        words,
                        lang(),
                        Visible.of(graded.assignment().title().in(words.locale())),
                        scores.summary(),
                        words.of(
                                "isolation",
                                graded.isolation().tier().shown(),
                                graded.isolation().reason()),
                        words.of(
                                "engine",
                                graded.engine().version(),
                                graded.engine().jdk(),
                                graded.engine().checks()),
                        graded.maxScores().keySet().stream()
                                .map(id -> new IndexView.Column(
                                        id, Visible.of(graded.exerciseTitle(id).in(words.locale()))))
                                .toList(),
                        rows,
                        mistakes(),
                        graded.notes().stream()
                                .map(note -> Visible.of(words.in(note)))
                                .toList()));
    }

    private IndexView.Row row(SubmissionResult submission, String href) {
        List<IndexView.Cell> cells = graded.maxScores().keySet().stream()
                .map(id -> new IndexView.Cell(scores.cell(submission, id), scores.kind(submission, id)))
                .toList();
        return new IndexView.Row(
                Visible.of(submission.submission().student()),
                Visible.of(submission.submission().id()),
                href,
                cells,
                scores.total(submission),
                scores.review(submission));
    }

    /** How many submissions each reason was found in, most first, then by id. */
    private List<IndexView.Mistake> mistakes() {
        Map<String, Integer> found = new TreeMap<>();
        for (SubmissionResult submission : graded.submissions()) {
            reasons(submission).forEach(reason -> found.merge(reason, 1, Integer::sum));
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new IndexView.Mistake(entry.getKey(), title(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String title(String reason) {
        return explanations
                .find(reason)
                .map(page -> Markdown.plain(page.title().in(words.locale())))
                .orElse("");
    }

    private static Set<String> reasons(SubmissionResult submission) {
        Set<String> reasons = new LinkedHashSet<>();
        for (ExerciseResult exercise : submission.exercises()) {
            for (Judgement check : exercise.checks()) {
                check.reason().ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    String submission(SubmissionResult submission) {
        Sources sources = new Sources(submission);
        List<Explanation> found = reasons(submission).stream()
                .flatMap(reason -> explanations.find(reason).stream())
                .toList();
        Chapter chapter = new Chapter(graded, words, sources, found);
        List<SubmissionView.Graded> exercises =
                submission.exercises().stream().map(chapter::of).toList();
        return render(
                "submission.jte",
                new SubmissionView(
                        words,
                        lang(),
                        Visible.of(submission.submission().student()),
                        Visible.of(graded.assignment().title().in(words.locale())),
                        scores.total(submission),
                        status(submission),
                        Visible.of(submission.submission().source().toString().replace('\\', '/')),
                        notes(submission),
                        exercises,
                        found.stream().map(this::page).toList(),
                        sources.files()));
    }

    private String status(SubmissionResult submission) {
        return switch (submission.status()) {
            case GRADED -> "";
            case REJECTED_AT_INTAKE, FAULT -> words.of("submission." + Words.id(submission.status()));
        };
    }

    private List<String> notes(SubmissionResult submission) {
        Set<String> notes = new LinkedHashSet<>();
        for (Message note : submission.notes()) {
            notes.add(words.in(note));
        }
        notes.addAll(scores.adjustments(submission));
        return List.copyOf(notes);
    }

    private SubmissionView.Page page(Explanation page) {
        List<Markdown.Block> blocks = Markdown.parse(page.page().in(words.locale()));
        boolean titled = !blocks.isEmpty() && blocks.get(0) instanceof Markdown.Heading heading && heading.level() == 1;
        return new SubmissionView.Page(page.id(), title(page.id()), titled ? blocks.subList(1, blocks.size()) : blocks);
    }

    private String lang() {
        return words.locale().getLanguage().equals("zh") ? "zh-Hans" : "en";
    }

    private String render(String template, Object view) {
        StringOutput page = new StringOutput();
        templates.render(template, view, page);
        return page.toString();
    }
}
