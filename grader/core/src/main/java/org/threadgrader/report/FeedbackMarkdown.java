package org.threadgrader.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A submission's page as Markdown, for course systems that take text alone. Of Markdown only what GitHub and Moodle read alike:
 * headings, lists, tables, fenced code. No text of a student can begin a line or mark anything in one.
 */
final class FeedbackMarkdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]|]");

    /** What makes a heading, an item, a rule or code of a line that begins with it. */
    private static final Pattern BEGINNINGS =
            Pattern.compile("^ *(?:(#|[-+](?=[ -]|$)|=(?=[= ]*$))|(\\d{1,9})([.)](?= |$))| {4})");

    /** What GitHub takes for the name of an account and calls, except in code. */
    private static final Pattern ACCOUNT = Pattern.compile("@[A-Za-z0-9-]+");

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

    private final SubmissionView view;
    private final StringBuilder page = new StringBuilder();

    private FeedbackMarkdown(SubmissionView view) {
        this.view = view;
    }

    static String of(SubmissionView view) {
        FeedbackMarkdown feedback = new FeedbackMarkdown(view);
        feedback.head();
        feedback.overview();
        view.exercises().forEach(feedback::exercise);
        feedback.missing();
        feedback.lessons();
        return feedback.page.toString();
    }

    private void head() {
        heading(1, view.total().isEmpty() ? view.assignment() : view.assignment() + " · " + view.total());
        paragraph(text(view.student()));
        if (!view.status().isEmpty()) {
            paragraph("**" + text(view.status()) + "**");
        }
        items(view.notes().stream().map(FeedbackMarkdown::text).toList());
        if (!view.changes().isEmpty()) {
            heading(2, words("html.changes"));
            items(view.changes().stream().map(FeedbackMarkdown::change).toList());
        }
    }

    private static String change(SubmissionView.Change change) {
        return "**" + text(change.points()) + "** " + text(change.reason());
    }

    private void overview() {
        if (view.exercises().size() > 1) {
            row(words("html.exercise"), words("html.points"), words("html.state"));
            line("|---|---:|---|");
            view.exercises()
                    .forEach(exercise ->
                            row(exercise.id() + " " + exercise.title(), exercise.score(), exercise.status()));
            line("");
        }
    }

    private void missing() {
        if (!view.missing().isEmpty()) {
            heading(2, view.words().of("html.missing-are", view.missingIds()));
            items(view.almost().stream()
                    .map(missing -> "**" + text(missing.id() + " " + missing.title()) + "** " + text(missing.outcome()))
                    .toList());
        }
    }

    private void row(String... cells) {
        line("| " + List.of(cells).stream().map(FeedbackMarkdown::text).collect(Collectors.joining(" | ")) + " |");
    }

    private void exercise(SubmissionView.Graded exercise) {
        heading(2, exercise.id() + " " + exercise.title() + " · " + exercise.score());
        paragraph("**" + text(exercise.status()) + "** " + text(exercise.outcome()));
        items(exercise.changes().stream().map(FeedbackMarkdown::change).toList());
        if (!exercise.ifAccepted().isEmpty()) {
            paragraph(text(exercise.ifAccepted()));
        }
        exercise.problems().forEach(this::problem);
        exercise.checks().stream().filter(check -> !isGood(check)).forEach(this::check);
        items(exercise.checks().stream()
                .filter(FeedbackMarkdown::isGood)
                .map(check -> "**" + text(check.verdict()) + "** " + text(check.title())
                        + text(view.words().of("in-brackets", check.points())))
                .toList());
        if (!exercise.advice().isEmpty()) {
            heading(3, words("html.advice"));
            items(exercise.advice().stream()
                    .map(advice -> (text(advice.text()) + " " + places(advice.places())).strip())
                    .toList());
        }
    }

    private static boolean isGood(SubmissionView.Checked check) {
        return check.kind().equals("good");
    }

    private void problem(SubmissionView.Trouble problem) {
        paragraph("**" + text(problem.place()) + "** " + text(problem.plain()));
        if (!problem.original().isEmpty()) {
            code("", problem.original());
        }
        problem.source().forEach(this::excerpt);
    }

    private void check(SubmissionView.Checked check) {
        heading(3, view.words().of("because", check.verdict(), check.title()) + " · " + check.points());
        if (!check.asAbove().text().isEmpty()) {
            paragraph(text(view.words().of("as-above", check.asAbove().text())));
        }
        if (!check.message().isEmpty()) {
            paragraph(text(check.message()));
        }
        items(check.facts().stream()
                .map(fact -> "**" + text(fact.label()) + "** " + text(fact.text()))
                .toList());
        if (!check.places().isEmpty()) {
            paragraph(text(words("html.at")) + places(check.places()));
        }
        check.source().forEach(this::excerpt);
        if (!check.basis().isEmpty()) {
            paragraph(text(check.basis()));
        }
        if (!check.lesson().isEmpty()) {
            paragraph("> " + text(check.lesson()));
        }
    }

    private static String places(List<Link> places) {
        return places.stream().map(place -> text(place.text())).collect(Collectors.joining(" "));
    }

    /** The lines that are meant have a mark before them: Markdown has no colours. */
    private void excerpt(SubmissionView.Excerpt excerpt) {
        code(
                "java",
                excerpt.parts().stream()
                        .map(part -> part.stream()
                                .map(line -> String.format(
                                        "%s%4d  %s", line.marked() ? ">" : " ", line.number(), line.text()))
                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n  ...\n")));
    }

    private void lessons() {
        if (view.lessons().isEmpty()) {
            return;
        }
        heading(2, words("html.explanations"));
        for (Lessons.Lesson lesson : view.lessons()) {
            heading(3, lesson.title());
            lesson.blocks().forEach(this::block);
        }
    }

    private void block(Markdown.Block block) {
        if (block instanceof Markdown.Heading heading) {
            heading(4, heading.text());
        } else if (block instanceof Markdown.Paragraph paragraph) {
            paragraph(spans(paragraph.spans()));
        } else if (block instanceof Markdown.Item item) {
            items(List.of(spans(item.spans())));
        } else if (block instanceof Markdown.Code code) {
            code("java", code.text().stripTrailing());
        }
    }

    private static String spans(List<Markdown.Span> spans) {
        return spans.stream()
                .map(span -> span.code()
                        ? "`" + span.text() + "`"
                        : span.strong() ? "**" + text(span.text()) + "**" : text(span.text()))
                .collect(Collectors.joining());
    }

    private void heading(int level, String text) {
        paragraph("#".repeat(level) + " " + text(text));
    }

    private void items(List<String> items) {
        if (!items.isEmpty()) {
            items.forEach(item -> line("- " + item));
            line("");
        }
    }

    private void paragraph(String text) {
        line(text);
        line("");
    }

    /** The fence is longer than any in the code, which cannot end it then. */
    private void code(String language, String code) {
        int longest = BACKTICKS
                .matcher(code)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        line(fence + language);
        line(code);
        line(fence);
        line("");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private String words(String key) {
        return view.words().of(key);
    }

    /** As text and nothing else: no HTML, marks, formulas or names of accounts, and no beginning that means something. */
    private static String text(String text) {
        String quoted = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("~", "&#126;")
                .replace("$", "&#36;");
        String plain = MARKS.matcher(quoted).replaceAll("\\\\$0");
        return begun(ACCOUNT.matcher(plain).replaceAll("`$0`"));
    }

    private static String begun(String text) {
        Matcher beginning = BEGINNINGS.matcher(text);
        if (!beginning.find()) {
            return text;
        }
        String rest = text.substring(beginning.end());
        if (beginning.group(1) != null) {
            return "\\" + beginning.group(1) + rest;
        }
        return beginning.group(2) != null
                ? beginning.group(2) + "\\" + beginning.group(3) + rest
                : begun(rest.stripLeading());
    }
}
