package org.threadgrader.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;

/**
 * Puts a class into the words of its page.
 *
 * @param hrefs where each submission's page is, in the order of the submissions
 */
record IndexPage(GradedClass graded, ClassFigures figures, Texts words, Lessons lessons, List<String> hrefs) {
    /** As many of a kind as one takes in at a look. */
    private static final int FIRST = 10;

    private static final String SCRIPT = Resources.text("table.js");

    IndexView view() {
        Scores scores = new Scores(words, graded);
        List<String> columns = graded.columns();
        return new IndexView(
                words,
                words.lang(),
                Visible.of(graded.assignment().title().in(words.locale())),
                scores.summary(),
                graded.notes().stream().map(words::in).toList(),
                words.of(
                        "isolation",
                        graded.isolation().tier().shown(),
                        graded.isolation().reason()),
                words.of(
                        "engine",
                        graded.engine().version(),
                        graded.engine().jdk(),
                        graded.engine().checks()),
                attention(scores),
                HistogramView.of(figures.totals(), HistogramView.leftOut(figures.leftOut(), words), words),
                figures.hardest().stream().limit(FIRST).map(this::hard).toList(),
                figures.mistakes().stream().limit(FIRST).map(this::mistake).toList(),
                figures.mistakes().stream().skip(FIRST).map(this::mistake).toList(),
                columns.stream().map(id -> new IndexView.Column(id, title(id))).toList(),
                Stream.of(
                                without(scores.notHandedIn(), graded.others()),
                                without(words.of("table.uncounted"), graded.uncounted()))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Scores.STATES.stream()
                        .map(state -> new IndexView.State(state, words.of("state." + state)))
                        .toList(),
                Points.of(graded.maxScore()),
                scores.legend().isPresent(),
                rows(columns, scores),
                graded.isWhole(),
                words.of(graded.isWhole() ? "html.no-submissions" : "html.none-yet"),
                SCRIPT,
                "default-src 'none'; style-src 'unsafe-inline'; script-src '" + hash(SCRIPT)
                        + "'; base-uri 'none'; form-action 'none'");
    }

    /** One line on exercises that have no column; empty where there are none. */
    private String without(String why, List<String> exercises) {
        return exercises.isEmpty()
                ? ""
                : why + " "
                        + exercises.stream()
                                .map(id -> id + " " + title(id))
                                .collect(Collectors.joining(words.of("separator")));
    }

    private String title(String exercise) {
        return Visible.of(graded.exerciseTitle(exercise).in(words.locale()));
    }

    private List<IndexView.Row> rows(List<String> columns, Scores scores) {
        List<IndexView.Row> rows = new ArrayList<>();
        for (SubmissionResult submission : graded.submissions()) {
            rows.add(new IndexView.Row(
                    student(submission, rows.size()),
                    Visible.of(submission.submission().id()),
                    columns.stream()
                            .map(id -> new IndexView.Cell(
                                    scores.cell(submission, id), Scores.state(graded, submission, id)))
                            .toList(),
                    scores.points(submission),
                    scores.review(submission)));
        }
        return rows;
    }

    private Link student(SubmissionResult submission, int index) {
        return new Link(Visible.of(submission.submission().student()), hrefs.get(index));
    }

    private List<IndexView.Attention> attention(Scores scores) {
        return Stream.of(
                        attention(
                                "html.to-review", submission -> scores.review(submission, ExerciseStatus.NEEDS_REVIEW)),
                        attention("html.faults", submission -> fault(submission, scores)),
                        attention(
                                "html.rejected",
                                submission -> scores.rejection(submission).orElse("")),
                        attention("html.refused", scores::refused))
                .filter(kind -> !kind.cases().isEmpty())
                .toList();
    }

    private IndexView.Attention attention(String heading, Function<SubmissionResult, String> what) {
        List<IndexView.Case> cases = new ArrayList<>();
        List<SubmissionResult> submissions = graded.submissions();
        for (int i = 0; i < submissions.size(); i++) {
            String found = what.apply(submissions.get(i));
            if (!found.isEmpty()) {
                String id = Visible.of(submissions.get(i).submission().id());
                cases.add(new IndexView.Case(student(submissions.get(i), i), id, found));
            }
        }
        return new IndexView.Attention(words.of(heading, cases.size()), cases);
    }

    private String fault(SubmissionResult submission, Scores scores) {
        String exercises = scores.review(submission, ExerciseStatus.FAULT);
        return exercises.isEmpty() && submission.status() == SubmissionStatus.FAULT && !submission.isSettled()
                ? words.of("submission.fault")
                : exercises;
    }

    private IndexView.Hard hard(ClassFigures.HardCheck check) {
        return new IndexView.Hard(
                check.exercise(),
                Visible.of(graded.checkTitle(check.exercise(), check.check()).in(words.locale())),
                check.lost(),
                check.judged(),
                check.percent());
    }

    private IndexView.Mistake mistake(ClassFigures.CommonMistake mistake) {
        Link title = lessons.of(mistake.id())
                .map(lesson -> new Link(lesson.title(), Report.EXPLAIN + "/" + lesson.id() + ".html"))
                .orElse(new Link("", ""));
        return new IndexView.Mistake(mistake.id(), title, mistake.submissions());
    }

    /** As a content security policy names a script. */
    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
