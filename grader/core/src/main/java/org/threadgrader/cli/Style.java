package org.threadgrader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;
import org.threadgrader.report.Markdown;
import org.threadgrader.report.Visible;
import org.threadgrader.report.Wrapped;

/** Writes Markdown for the terminal: with colours and weights where they can be shown, readable without them. */
final class Style {
    private static final String BOLD = "1";
    private static final String CYAN = "36";
    private static final String GREEN = "1;32";
    private static final String RED = "1;31";
    private static final String BOLD_UNDERLINED = "1;4";

    private final boolean ansi;

    /** A style; without ANSI sequences it writes plain text. */
    Style(boolean ansi) {
        this.ansi = ansi;
    }

    /** Whether nothing but characters may be written. */
    boolean isPlain() {
        return !ansi;
    }

    /** The text of an exercise, with its verdicts in colour. */
    String verdicts(String text, Locale locale) {
        String coloured = text;
        for (Verdict verdict : ansi ? Verdict.values() : new Verdict[0]) {
            String tag = "["
                    + Message.of("report.verdict." + verdict.name().toLowerCase(Locale.ROOT))
                            .in(locale) + "]";
            coloured = coloured.replace(tag, styled(tag, verdict == Verdict.ACCEPTED ? GREEN : RED));
        }
        return coloured;
    }

    String page(List<Markdown.Block> blocks) {
        StringBuilder text = new StringBuilder();
        boolean afterItem = false;
        for (Markdown.Block block : blocks) {
            boolean item = block instanceof Markdown.Item;
            if (!text.isEmpty() && !(item && afterItem)) {
                text.append('\n');
            }
            afterItem = item;
            if (block instanceof Markdown.Heading heading) {
                text.append(heading(heading)).append('\n');
            } else if (block instanceof Markdown.Paragraph paragraph) {
                text.append(wrapped("", paragraph.spans())).append('\n');
            } else if (block instanceof Markdown.Item listed) {
                text.append("  * ").append(wrapped("    ", listed.spans())).append('\n');
            } else if (block instanceof Markdown.Code code) {
                code.text()
                        .lines()
                        .forEach(source ->
                                text.append(("    " + source).stripTrailing()).append('\n'));
            }
        }
        return text.toString();
    }

    private String heading(Markdown.Heading heading) {
        String words = Visible.of(heading.text());
        if (ansi) {
            String sequence = heading.level() == 1 ? BOLD_UNDERLINED : BOLD;
            return lines(words).map(line -> styled(line, sequence)).collect(Collectors.joining("\n"));
        }
        String plain = heading.level() == 1 ? words.toUpperCase(Locale.ROOT) : words + colon(words);
        return lines(plain).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String words) {
        return Wrapped.lines(words, Wrapped.WIDTH).stream();
    }

    private static String colon(String words) {
        return !words.isEmpty() && Character.isIdeographic(words.codePointBefore(words.length())) ? "：" : ":";
    }

    /** Broken into lines of the terminal before it is styled: sequences take no columns. */
    private String wrapped(String indent, List<Markdown.Span> spans) {
        StringBuilder plain = new StringBuilder();
        List<Markdown.Span> bySign = new ArrayList<>();
        for (Markdown.Span span : spans) {
            String words = Visible.of(span.text());
            plain.append(words);
            words.chars().forEach(sign -> bySign.add(span));
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (String line : Wrapped.lines(plain.toString(), Wrapped.WIDTH - indent.length())) {
            from = plain.indexOf(line, from);
            text.append(from == 0 ? "" : "\n" + indent);
            int end = from + line.length();
            while (from < end) {
                int next = from;
                while (next < end && bySign.get(next) == bySign.get(from)) {
                    next++;
                }
                text.append(styled(bySign.get(from), plain.substring(from, next)));
                from = next;
            }
        }
        return text.toString();
    }

    private String styled(Markdown.Span span, String words) {
        if (span.code()) {
            return styled(words, CYAN);
        }
        return span.strong() ? styled(words, BOLD) : words;
    }

    private String styled(String words, String sequence) {
        return ansi ? "\u001b[" + sequence + "m" + words + "\u001b[0m" : words;
    }
}
