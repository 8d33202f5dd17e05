package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Markdown that explanation pages and instructions are written in, read into blocks so that a page for the
 * browser and a text for the terminal can be made of the same words: headings, paragraphs, items, fenced code, with
 * {@code `code`} and {@code *stressed*} or {@code **strong**} words in them, which are shown alike.
 */
public final class Markdown {
    private static final Pattern MARKED = Pattern.compile("`([^`]+)`|(\\*\\*?)([^*\\s](?:[^*]*[^*\\s])?)\\2");

    private Markdown() {}

    /** One block of a page. */
    public sealed interface Block {}

    /** A heading; level 1 is the page's title. */
    public record Heading(int level, String text) implements Block {}

    /** Running text. */
    public record Paragraph(List<Span> spans) implements Block {}

    /** One item of a list. */
    public record Item(List<Span> spans) implements Block {}

    /** Source code, with its line ends. */
    public record Code(String text) implements Block {}

    /** A piece of a line in one hand. */
    public record Span(String text, boolean code, boolean strong) {}

    /** The blocks of a page, in order. */
    public static List<Block> parse(String page) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean item = false;
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean newItem = line.startsWith("- ") || line.startsWith("* ");
            if (line.isBlank() || line.startsWith("#") || line.startsWith("```") || newItem) {
                flush(open, item, blocks);
                item = newItem;
            }
            if (line.startsWith("```")) {
                StringBuilder code = new StringBuilder();
                while (++i < lines.size() && !lines.get(i).startsWith("```")) {
                    code.append(lines.get(i)).append('\n');
                }
                blocks.add(new Code(code.toString()));
            } else if (line.startsWith("#")) {
                String text = line.replaceFirst("^#+", "");
                blocks.add(new Heading(line.length() - text.length(), plain(text.strip())));
            } else if (!line.isBlank()) {
                append(open, (newItem ? line.substring(2) : line).strip());
            }
        }
        flush(open, item, blocks);
        return List.copyOf(blocks);
    }

    /** Joins a broken line; a blank stands for the line's end, except between two ideographs. */
    private static void append(StringBuilder open, String line) {
        if (!open.isEmpty()
                && !line.isEmpty()
                && !(Columns.of(open.codePointBefore(open.length())) == 2 && Columns.of(line.codePointAt(0)) == 2)) {
            open.append(' ');
        }
        open.append(line);
    }

    private static void flush(StringBuilder open, boolean item, List<Block> blocks) {
        if (!open.isEmpty()) {
            List<Span> spans = spans(open.toString());
            blocks.add(item ? new Item(spans) : new Paragraph(spans));
            open.setLength(0);
        }
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int from = 0;
        while (marked.find()) {
            if (marked.start() > from) {
                spans.add(new Span(text.substring(from, marked.start()), false, false));
            }
            String code = marked.group(1);
            spans.add(code != null ? new Span(code, true, false) : new Span(marked.group(3), false, true));
            from = marked.end();
        }
        if (from < text.length()) {
            spans.add(new Span(text.substring(from), false, false));
        }
        return List.copyOf(spans);
    }

    /** The text without the marks of code and strong words. */
    public static String plain(String text) {
        return MARKED.matcher(text).replaceAll(marked -> {
            String words = marked.group(1) != null ? marked.group(1) : marked.group(3);
            return Matcher.quoteReplacement(words);
        });
    }
}
