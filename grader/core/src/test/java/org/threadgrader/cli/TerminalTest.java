package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.message.Message;

class TerminalTest {
    private static final Message LONG = Message.of("cli.only-others-changed", 12);

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void onAScreenAComplaintIsInLinesThatFitIt(String language) {
        complain(new Terminal(new PrintWriter(err), new PrintWriter(err), Locale.forLanguageTag(language), 80));

        Golden.assertMatches("complaints." + language + ".txt", err.toString());
    }

    @Test
    void elsewhereItIsOneLineToBeFound() {
        complain(new Terminal(new PrintWriter(err), new PrintWriter(err), Locale.ENGLISH));

        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("grader: "));
    }

    private static void complain(Terminal terminal) {
        terminal.complain(LONG);
        terminal.complain(Message.of("cli.out-unfinished", "/home/张伟/课程/成绩", 3, "/home/张伟/课程/成绩/journal.jsonl"));
    }
}
