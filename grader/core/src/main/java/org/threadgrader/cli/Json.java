package org.threadgrader.cli;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a command found as JSON, for {@code --json}: maps and lists in, their fields in the order given. */
final class Json {
    private Json() {}

    static void print(Object value, Terminal terminal) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        terminal.line(JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .writeValueAsString(value));
    }
}
