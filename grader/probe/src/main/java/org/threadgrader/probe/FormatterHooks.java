package org.threadgrader.probe;

import java.util.Formatter;
import java.util.FormatterClosedException;
import java.util.Locale;

/** Formatter: it writes to its stream piece by piece, each under the stream's monitor; that counts as taken once for all of them. */
@HooksFor(Formatter.class)
public final class FormatterHooks {
    private FormatterHooks() {}

    public static Formatter format(Formatter self, String format, Object[] arguments, int site) {
        Object stream = writes(self, site);
        try {
            return self.format(format, arguments);
        } finally {
            Streams.leaveAll(stream, site);
        }
    }

    public static Formatter format(Formatter self, Locale locale, String format, Object[] arguments, int site) {
        Object stream = writes(self, site);
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

    private static Object writes(Formatter self, int site) {
        Calls.on(self, true, site);
        return Streams.enterAll(self.out(), site);
    }
}
