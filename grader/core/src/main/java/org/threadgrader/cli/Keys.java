package org.threadgrader.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The lines that a person types, one command each: nothing here needs more of a terminal than that. */
final class Keys {
    private final BufferedReader in;
    private final BlockingQueue<Typed> typed = new LinkedBlockingQueue<>();
    private boolean ahead;

    /**
     * What came of waiting for a line.
     *
     * @param line the line; empty at the end of all
     */
    record Typed(Optional<String> line) {}

    Keys(BufferedReader in) {
        this.in = in;
    }

    /** Those of this process's terminal; empty where a file or a pipe stands in its place. */
    static Optional<Keys> ofTerminal() {
        return isTerminal()
                ? Optional.of(new Keys(new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))))
                : Optional.empty();
    }

    /** Whether a person sits before this process. */
    static boolean isTerminal() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From JDK 22 on there may be a console without a terminal, and it says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The next line; empty at the end. */
    Optional<String> next() {
        try {
            return ahead ? typed.take().line() : read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The next line, if it comes within this time: for who has something else to look at meanwhile. */
    Optional<Typed> next(Duration limit) {
        if (!ahead) {
            ahead = true;
            Thread reading = new Thread(this::readAhead, "threadgrader-keys");
            reading.setDaemon(true);
            reading.start();
        }
        try {
            return Optional.ofNullable(typed.poll(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Typed(Optional.empty()));
        }
    }

    private void readAhead() {
        Optional<String> line;
        do {
            try {
                line = read();
            } catch (IOException e) {
                line = Optional.empty(); // a terminal that is gone has no more lines
            }
            typed.add(new Typed(line));
        } while (line.isPresent());
    }

    private Optional<String> read() throws IOException {
        return Optional.ofNullable(in.readLine()).map(String::strip);
    }
}
