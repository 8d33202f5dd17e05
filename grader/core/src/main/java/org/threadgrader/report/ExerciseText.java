package org.threadgrader.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.assignment.Explanations;
import org.threadgrader.check.Advice;
import org.threadgrader.check.Fact;
import org.threadgrader.check.Where;
import org.threadgrader.compile.Problem;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;

/**
 * One {@link ExerciseResult} as its student reads it in the terminal: the first rejection first, with what was expected,
 * what came, where, the events that show it, and where help is; then what is open, and what was accepted in a line each.
 */
public final class ExerciseText {
    private static final String INDENT = "    ";

    /** Beside very long labels a line is wider than the terminal rather than a column of single words. */
    private static final int NARROWEST = 30;

    private final GradedClass graded;
    private final Optional<Explanations> explanations;
    private final Texts words;
    private final boolean brief;
    private final Set<String> explained = new HashSet<>();

    private final Told told;

    /** Whether a line alone stands for a check already; such lines stand together. */
    private boolean shortened;

    private final StringBuilder text = new StringBuilder();

    private ExerciseText(GradedClass graded, Optional<Explanations> explanations, Locale locale, boolean brief) {
        this.graded = graded;
        this.brief = brief;
        this.explanations = explanations;
        this.words = new Texts(locale);
        this.told = new Told(words);
    }

    /**
     * The text of one exercise, each line ended.
     *
     * @param graded the class it belongs to, for titles
     */
    public static String of(ExerciseResult result, GradedClass graded, Locale locale) {
        return text(result, graded, locale, false);
    }

    /** The same for a low window: all of the first check that is not accepted, and a line of each other. */
    public static String briefly(ExerciseResult result, GradedClass graded, Locale locale) {
        return text(result, graded, locale, true);
    }

    private static String text(ExerciseResult result, GradedClass graded, Locale locale, boolean brief) {
        ExerciseText text = new ExerciseText(graded, Optional.of(Explanations.of(graded.assignment())), locale, brief);
        text.exercise(result);
        return text.text.toString();
    }

    private void exercise(ExerciseResult result) {
        wrapped(
                "",
                result.id() + "  "
                        + Visible.of(graded.exerciseTitle(result.id()).in(words.locale())) + "  "
                        + words.of("score", Points.of(result.score()), Points.of(result.maxScore())) + "  "
                        + words.of("status." + Words.id(result.status())));
        wrapped("  ", words.in(result.outcome()));
        for (Problem problem : result.problems()) {
            problem(problem);
        }
        for (Verdict verdict : List.of(Verdict.REJECTED, Verdict.FAULT, Verdict.INCONCLUSIVE)) {
            result.checks().stream().filter(check -> check.verdict() == verdict).forEach(check -> check(check, result));
        }
        accepted(result);
        for (Advice advice : result.advice()) {
            line("", "");
            wrapped("  ", words.of("advice", words.in(advice.message()) + places(advice.where())));
        }
        boolean open = result.checks().stream().anyMatch(check -> check.points().isEmpty());
        if (open) {
            line("", "");
            wrapped("  ", words.of("if-accepted", Points.of(result.scoreIfAccepted())));
        }
    }

    /** What is right comes last, together, and apart from what is not. */
    private void accepted(ExerciseResult result) {
        List<Judgement> accepted = result.checks().stream()
                .filter(check -> check.verdict() == Verdict.ACCEPTED)
                .toList();
        if (!accepted.isEmpty() && accepted.size() < result.checks().size()) {
            line("", "");
        }
        accepted.forEach(check -> check(check, result));
    }

    private void check(Judgement check, ExerciseResult result) {
        boolean accepted = check.verdict() == Verdict.ACCEPTED;
        boolean inALine = accepted || (brief && !told.isEmpty());
        if (!accepted && !(inALine && shortened)) {
            line("", "");
        }
        shortened |= inALine;
        String heading = "[" + words.of("verdict." + Words.id(check.verdict())) + "] " + title(check, result);
        String points = points(check, words);
        if (Columns.of("  " + heading + "  " + points) <= Wrapped.WIDTH) {
            line("  ", heading + "  " + points);
        } else {
            wrapped("  ", heading);
            line(INDENT, points);
        }
        if (inALine) {
            return;
        }
        String message = words.in(check.message());
        Optional<Told.Again> again = told.again(check);
        wrapped(
                INDENT,
                again.map(one -> words.of("as-above", title(one.first(), result)))
                        .orElse(message));
        List<String[]> rows = again.map(one -> rows(one.own())).orElseGet(() -> evidence(check));
        rows.addAll(help(check, result, message));
        written(rows);
    }

    private String title(Judgement check, ExerciseResult result) {
        return Visible.of(graded.checkTitle(result.id(), check.id()).in(words.locale()));
    }

    private List<String[]> evidence(Judgement check) {
        List<String[]> rows = rows(check.facts());
        String placed = check.where().stream().map(Where::toString).collect(Collectors.joining(" "));
        boolean told = Evidence.of(check, words).size() < check.facts().size();
        if (!placed.isEmpty() && !told) {
            rows.add(new String[] {words.of("at"), Visible.of(placed)});
        }
        return rows;
    }

    private List<String[]> rows(List<Fact> facts) {
        List<String[]> rows = new ArrayList<>();
        for (Fact fact : facts) {
            rows.add(new String[] {words.in(fact.label()), words.in(fact.text())});
        }
        return rows;
    }

    /** Where to go on from here; a mistake that several checks met is explained once. */
    private List<String[]> help(Judgement check, ExerciseResult result, String message) {
        List<String[]> rows = new ArrayList<>();
        boolean first = check.reason().filter(explained::add).isPresent();
        if (first) {
            lesson(check)
                    .filter(lesson -> !lesson.equals(message))
                    .ifPresent(lesson -> rows.add(new String[] {words.of("lesson"), lesson}));
        }
        if (check.verdict() == Verdict.REJECTED) {
            rows.add(new String[] {words.of("hint"), words.of("hint.command", result.id(), check.id())});
        }
        check.reason()
                .filter(reason -> first)
                .ifPresent(reason -> rows.add(new String[] {words.of("explain"), words.of("explain.command", reason)}));
        return rows;
    }

    /** The sentence a good teacher would say about this mistake. */
    private Optional<String> lesson(Judgement check) {
        return check.reason()
                .flatMap(reason -> explanations.flatMap(pages -> pages.find(reason)))
                .map(page -> Markdown.plain(page.summary().in(words.locale())));
    }

    /** Labels stand in a column of their own; a label that repeats, as in a timeline, is written once. */
    private void written(List<String[]> rows) {
        int width = rows.stream().mapToInt(row -> Columns.of(row[0])).max().orElse(0);
        String before = "";
        for (String[] row : rows) {
            String label = row[0].equals(before) ? "" : row[0];
            before = row[0];
            String indent = INDENT + Columns.left(label, width) + "  ";
            wrapped(indent, row[1]);
        }
    }

    /** What javac says and where, as students know it from elsewhere; then what it means. */
    private void problem(Problem problem) {
        String at = problem.file().isEmpty() ? "" : Visible.of(problem.file()) + line(problem) + ": ";
        String plain = words.in(problem.plain());
        if (problem.original().isEmpty()) {
            wrapped("  ", at + plain);
            return;
        }
        String first = problem.original().lines().findFirst().orElse("");
        line("", "");
        wrapped("  ", at + "error: " + Visible.of(first));
        PointedLine.of(problem.spot(), Wrapped.WIDTH - INDENT.length() - 2)
                .forEach(shown -> line(INDENT + "  ", shown));
        wrapped(INDENT, plain);
    }

    private static String line(Problem problem) {
        return problem.line() > 0 ? ":" + problem.line() : "";
    }

    static String points(Judgement check, Texts words) {
        String max = Points.of(check.maxPoints());
        return check.points()
                .map(points -> points.compareTo(check.maxPoints()) == 0
                        ? words.of("score", Points.of(points), max)
                        : words.of(
                                "points.missed",
                                Points.of(points),
                                max,
                                Points.of(check.maxPoints().subtract(points))))
                .orElseGet(() -> words.of("points.open", max));
    }

    private static String places(List<Where> where) {
        return where.isEmpty()
                ? ""
                : " (" + Visible.of(where.stream().map(Where::toString).collect(Collectors.joining(" "))) + ")";
    }

    /** A first line after the indent, and what does not fit beside it below. */
    private void wrapped(String indent, String words) {
        String before = indent;
        for (String line : Wrapped.lines(words, Math.max(Wrapped.WIDTH - Columns.of(indent), NARROWEST))) {
            line(before, line);
            before = " ".repeat(Columns.of(indent));
        }
    }

    private void line(String indent, String words) {
        text.append((indent + words).stripTrailing()).append('\n');
    }
}
