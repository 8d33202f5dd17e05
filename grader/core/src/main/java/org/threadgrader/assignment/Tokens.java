package org.threadgrader.assignment;

/**
 * Identifiers and single characters of a Java source; comments, strings and characters are passed over. Unicode escapes
 * are read as what they stand for (JLS 3.3), so that no name hides behind one.
 */
final class Tokens {
    private final String text;
    private int at;

    Tokens(String source) {
        this.text = unescaped(source);
    }

    /** The next token; empty at the end. */
    String next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                skipTo("\n");
            } else if (text.startsWith("/*", at)) {
                at += 2;
                skipTo("*/");
            } else if (text.startsWith("\"\"\"", at)) {
                at += 3;
                skipTextBlock();
            } else if (c == '"' || c == '\'') {
                skipQuoted(c);
            } else if (Character.isJavaIdentifierStart(text.codePointAt(at))) {
                return identifier();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (Character.isDigit(c)) {
                skipNumber();
            } else {
                at++;
                return String.valueOf(c);
            }
        }
        return "";
    }

    private String identifier() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    private void skipNumber() {
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }

    private void skipTextBlock() {
        while (at < text.length() && !text.startsWith("\"\"\"", at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at += 3;
    }

    /** A string or character ends with its line at the latest, as it does for the compiler. */
    private void skipQuoted(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private static String unescaped(String source) {
        if (!source.contains("\\u")) {
            return source;
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c != '\\') {
                plain.append(c);
                i++;
                continue;
            }
            int digits = i + 1;
            while (digits < source.length() && source.charAt(digits) == 'u') {
                digits++;
            }
            int code = digits == i + 1 ? -1 : hex(source, digits);
            if (code >= 0) {
                plain.append((char) code);
                i = digits + 4;
            } else {
                // A backslash takes the next character with it, so that \\u0041 stays two backslashes' work.
                plain.append(source, i, Math.min(i + 2, source.length()));
                i += 2;
            }
        }
        return plain.toString();
    }

    private static int hex(String source, int from) {
        if (from + 4 > source.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
