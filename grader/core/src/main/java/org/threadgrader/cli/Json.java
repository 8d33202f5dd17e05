package org.threadgrader.cli;

import org.threadgrader.report.PrettyJson;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a command found as JSON, for {@code --json}: maps and lists in, their fields in the order given. */
final class Json {
    private Json() {}

    static void print(Object value, Terminal terminal) {
        terminal.line(JsonMapper.shared().writer().with(PrettyJson.printer()).writeValueAsString(value));
    }
}
