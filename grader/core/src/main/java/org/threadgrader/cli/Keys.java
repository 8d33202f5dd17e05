package org.threadgrader.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** The lines that a person types, one command each: nothing here needs more of a terminal than that. */
final class Keys {
    private final BufferedReader in;

    Keys(BufferedReader in) {
        this.in = in;
    }

    /** Those of this process's terminal; empty where a file or a pipe stands in its place. */
    static Optional<Keys> ofTerminal() {
        Console console = System.console();
        return console != null && isTerminal(console)
                ? Optional.of(new Keys(new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))))
                : Optional.empty();
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
            return Optional.ofNullable(in.readLine()).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
