package org.threadgrader.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.threadgrader.message.Message;
import org.threadgrader.report.Visible;
import org.threadgrader.report.Wrapped;

/**
 * Where a command speaks, and in which language.
 *
 * @param out what was asked for
 * @param err what went wrong, and progress
 * @param width how many columns a line may fill; {@link #NO_END} where no person looks on, so that each message stays one
 *     line, which other programs can find
 */
record Terminal(PrintWriter out, PrintWriter err, Locale locale, int width) {
    /** The width of a file. */
    static final int NO_END = Integer.MAX_VALUE;

    private static final String COMPLAINT = "grader: ";

    /** Streams that end in files. */
    Terminal(PrintWriter out, PrintWriter err, Locale locale) {
        this(out, err, locale, NO_END);
    }

    /** This process's own streams. */
    static Terminal standard(Locale locale) {
        return new Terminal(
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"),
                locale,
                Keys.isTerminal() ? Wrapped.WIDTH : NO_END);
    }

    /** UTF-8 unless the console is known to want something else: a Chinese name must never come out as "??". */
    private static PrintWriter writer(FileDescriptor stream, String property) {
        String name = System.getProperty(property, System.getProperty("sun." + property, "UTF-8"));
        Charset charset;
        try {
            charset = Charset.forName(name);
        } catch (IllegalArgumentException e) { // a name that no charset has, or that none can have
            charset = StandardCharsets.UTF_8;
        }
        if (charset.equals(StandardCharsets.US_ASCII)) {
            charset = StandardCharsets.UTF_8;
        }
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset));
    }

    /** The same in a language. */
    Terminal in(Locale language) {
        return new Terminal(out, err, language, width);
    }

    String text(String key, Object... args) {
        return Message.of("cli." + key, args).in(locale);
    }

    void say(String key, Object... args) {
        line(text(key, args));
    }

    /** The same in lines that fit a terminal; not for what holds a command that people copy. */
    void tell(String key, Object... args) {
        wrapped("", Visible.of(text(key, args)));
    }

    /** A text in lines that fit a terminal, all of them after the indent. */
    void wrapped(String indent, String text) {
        Wrapped.lines(text, Wrapped.WIDTH - indent.length()).forEach(line -> line(indent + line));
    }

    /** A text after a mark, in lines that fit a terminal; the others begin where the first does. */
    void item(String mark, String text) {
        items(mark, text, Wrapped.WIDTH).forEach(this::line);
    }

    private static List<String> items(String mark, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : Wrapped.lines(text, width - mark.length())) {
            lines.add((lines.isEmpty() ? mark : " ".repeat(mark.length())) + line);
        }
        return lines;
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Says how far a long piece of work is, in ten lines at most however long it is. */
    void progress(int done, int all) {
        boolean tells = done == all || done * 10 / all != (done - 1) * 10 / all;
        if (tells && all > 1) {
            err.print(text("progress", done, all) + '\n');
            err.flush();
        }
    }

    /** Lets everything that was said be seen. */
    void flush() {
        out.flush();
        err.flush();
    }

    /**
     * For people, on the error stream and behind what was said before: one line, or on a screen lines that fit it. Line ends
     * inside it would let a name forge a second one.
     */
    void complain(Message message) {
        out.flush();
        items(COMPLAINT, Visible.of(message.in(locale)), width).forEach(line -> err.print(line + '\n'));
        err.flush();
    }

    /** The same where ctrl-C may have left its sign on the line. */
    void interrupt(Message message) {
        if (width < NO_END) {
            err.print('\n');
        }
        complain(message);
    }
}
