package org.threadgrader.report;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a Java source that are but comments: what compares programs does not see them. */
final class CommentLines {
    /** A comment, in which no quotation mark means anything; a text, in which no slash does; or any other sign of the program. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<comment>//[^\n]*|/\\*.*?(?:\\*/|\\z))"
                    + "|\"{3}.*?\"{3}"
                    + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"?"
                    + "|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'?"
                    + "|\\S",
            Pattern.DOTALL);

    private CommentLines() {}

    /** Their numbers, from 1; a line with code before or behind a comment is none of them, nor is a blank one outside of comments. */
    static Set<Integer> in(String source) {
        String text = source.lines().collect(Collectors.joining("\n"));
        Set<Integer> comments = new TreeSet<>();
        Set<Integer> code = new TreeSet<>();
        int line = 1;
        int counted = 0;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            line += lineEnds(text, counted, piece.start());
            int first = line;
            line += lineEnds(text, piece.start(), piece.end());
            counted = piece.end();
            Set<Integer> kind = piece.group("comment") == null ? code : comments;
            for (int number = first; number <= line; number++) {
                kind.add(number);
            }
        }
        comments.removeAll(code);
        return comments;
    }

    private static int lineEnds(String text, int from, int to) {
        return (int)
                text.substring(from, to).chars().filter(sign -> sign == '\n').count();
    }
}
