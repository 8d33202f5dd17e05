package org.threadgrader.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Explanation;
import org.threadgrader.assignment.Explanations;
import org.threadgrader.report.Markdown;
import org.threadgrader.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

/** {@code grader explain}: why a mistake is one, with wrong and right code. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Action {
    @Parameters(index = "0", paramLabel = "MISTAKE", arity = "0..1", descriptionKey = "param.mistake")
    @Nullable
    String id;

    @Override
    public int run(Root root, Terminal terminal) {
        Explanations explanations = Explanations.of(AtHand.read(root).assignment());
        if (id == null) {
            List<Explanation> pages = explanations.ids().stream()
                    .flatMap(known -> explanations.find(known).stream())
                    .toList();
            list(pages, root, terminal);
            return DONE;
        }
        String asked = id;
        Explanation page = explanations
                .find(asked)
                .orElseThrow(() -> Refusal.of(
                        "unknown-mistake", Visible.of(asked), Nearest.suggestion(asked, explanations.ids())));
        if (root.json) {
            Map<String, Object> json = entry(page, terminal);
            json.put("page", page.page().in(terminal.locale()));
            Json.print(json, terminal);
        } else {
            // AUTO asks for a terminal, and for NO_COLOR and its kin.
            Style style = new Style(Ansi.AUTO.enabled());
            terminal.out().print(style.page(Markdown.parse(page.page().in(terminal.locale()))));
        }
        return DONE;
    }

    private static void list(List<Explanation> pages, Root root, Terminal terminal) {
        if (root.json) {
            Json.print(pages.stream().map(page -> entry(page, terminal)).toList(), terminal);
            return;
        }
        int width = pages.stream().mapToInt(page -> page.id().length()).max().orElse(0);
        for (Explanation page : pages) {
            String title = Markdown.plain(page.title().in(terminal.locale()));
            terminal.line(page.id() + " ".repeat(width - page.id().length()) + "  " + title);
        }
    }

    private static Map<String, Object> entry(Explanation page, Terminal terminal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", page.id());
        json.put("title", Markdown.plain(page.title().in(terminal.locale())));
        json.put("summary", Markdown.plain(page.summary().in(terminal.locale())));
        return json;
    }
}
