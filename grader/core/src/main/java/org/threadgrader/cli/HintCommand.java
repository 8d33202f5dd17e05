package org.threadgrader.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.message.Message;
import org.threadgrader.report.Markdown;
import org.threadgrader.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code grader hint}: hints on an exercise, from mild to nearly the answer. How much is shown is asked for each time, so
 * that nothing has to be remembered between two calls.
 */
@Command(name = "hint", sortOptions = false)
final class HintCommand implements Action {
    /** How many hints {@code --more} shows. */
    private static final int MORE = 2;

    @Parameters(index = "0", paramLabel = "EX", descriptionKey = "param.exercise")
    @Nullable
    String name;

    @Parameters(index = "1", paramLabel = "CHECK", arity = "0..1", descriptionKey = "param.check")
    @Nullable
    String checkId;

    @Option(names = "--level", paramLabel = "N")
    int level = 1;

    @Option(names = "--more")
    boolean more;

    @Override
    public int run(Root root, Terminal terminal) {
        if (level < 1) {
            throw Refusal.of("too-few", "--level", level, 1);
        }
        Exercise exercise = AtHand.read(root).exercise(String.valueOf(name), terminal);
        List<CheckText> checks = checkId == null ? exercise.checks() : List.of(check(exercise, checkId));
        int most = checks.stream().mapToInt(check -> check.hints().size()).max().orElse(0);
        if (level > Math.max(1, most)) {
            throw Refusal.of("hint-level", level, checkId == null ? exercise.id() : checkId, most);
        }
        int shown = more ? Math.max(level, MORE) : level;
        if (root.json) {
            Json.print(json(exercise, checks, shown, terminal), terminal);
            return DONE;
        }
        for (CheckText check : checks) {
            terminal.wrapped(
                    "",
                    exercise.id() + " " + check.id() + "  "
                            + words(check.title().in(terminal.locale())));
            int last = print(check, shown, terminal);
            if (last < check.hints().size()) {
                terminal.line("  " + terminal.text("hint-more", exercise.id(), check.id(), last + 1));
            }
        }
        return DONE;
    }

    /** Prints so many hints of a check, from the mildest on, and returns how many there were to print. */
    static int print(CheckText check, int wanted, Terminal terminal) {
        int last = Math.min(wanted, check.hints().size());
        for (int i = 0; i < last; i++) {
            terminal.item("  " + (i + 1) + ". ", words(check.hints().get(i).in(terminal.locale())));
        }
        return last;
    }

    private static CheckText check(Exercise exercise, String id) {
        return exercise.check(id).orElseThrow(() -> {
            List<String> ids = exercise.checks().stream().map(CheckText::id).toList();
            return Refusal.of("unknown-check", id, exercise.id(), Message.list(ids));
        });
    }

    private static Map<String, Object> json(Exercise exercise, List<CheckText> checks, int shown, Terminal terminal) {
        List<Map<String, Object>> hints = new ArrayList<>();
        for (CheckText check : checks) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", check.id());
            entry.put("title", check.title().in(terminal.locale()));
            entry.put(
                    "hints",
                    check.hints().stream()
                            .limit(shown)
                            .map(hint -> hint.in(terminal.locale()))
                            .toList());
            entry.put("of", check.hints().size());
            hints.add(entry);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exercise", exercise.id());
        json.put("checks", hints);
        return json;
    }

    private static String words(String text) {
        return Visible.of(Markdown.plain(text.strip()));
    }
}
