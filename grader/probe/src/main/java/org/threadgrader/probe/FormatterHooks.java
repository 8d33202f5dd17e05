package org.threadgrader.probe;

import java.io.Closeable;
import java.util.Formatter;
import java.util.FormatterClosedException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Formatter: it writes to its stream piece by piece, each under the stream's monitor; that counts as taken once for all of them. */
@HooksFor(Formatter.class)
public final class FormatterHooks {
    private static final Set<String> PLAIN = Set.of("java.lang", "java.math", "java.time");

    private FormatterHooks() {}

    public static Formatter format(Formatter self, String format, Object[] arguments, int site) {
        Object stream = writes(self, arguments, site);
        try {
            return self.format(format, arguments);
        } finally {
            Streams.leaveAll(stream, site);
        }
    }

    public static Formatter format(Formatter self, Locale locale, String format, Object[] arguments, int site) {
        Object stream = writes(self, arguments, site);
        try {
            return self.format(locale, format, arguments);
        } finally {
            Streams.leaveAll(stream, site);
        }
    }

    public static void flush(Formatter self, int site) {
        Object stream = writes(self, site);
        try {
            self.flush();
        } finally {
            Streams.leaveAll(stream, site);
        }
    }

    public static void close(Formatter self, int site) {
        Object stream = null;
        try {
            stream = writes(self, site);
        } catch (FormatterClosedException closed) {
            // then to close it does nothing
        }
        try {
            self.close();
        } finally {
            Streams.leaveAll(stream, site);
        }
    }

    private static Object writes(Formatter self, Object[] arguments, int site) {
        if (arguments == null || Stream.of(arguments).allMatch(FormatterHooks::isPlain)) {
            return writes(self, site);
        }
        begins(self, site);
        return null;
    }

    /** Whether to put it into words, which is done outside of the monitor, surely calls nothing of the program's. */
    private static boolean isPlain(Object argument) {
        return argument == null
                || argument.getClass().getClassLoader() == null
                        && PLAIN.contains(argument.getClass().getPackageName());
    }

    private static Object writes(Formatter self, int site) {
        begins(self, site);
        return Streams.enterAll(self.out(), site);
    }

    private static void begins(Formatter self, int site) {
        Calls.on(self, true, site);
        if (self.out() instanceof CharSequence text) {
            Calls.on(text, true, site);
        } else if (Execution.now != null && self.out() instanceof Closeable stream) {
            Streams.remembers(Execution.now, Execution.now.self(), stream, true, site);
        }
    }
}
