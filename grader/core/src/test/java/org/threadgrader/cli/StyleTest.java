package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.report.Markdown;

class StyleTest {
    private static final String PAGE =
            "# Title\n\nSay `start()`, **not** run.\n\n- one\n- two\n\n## Wrong\n\n```java\nt.run();\n```\n";

    @Test
    void withoutColoursAPageIsPlainText() {
        assertThat(new Style(false).page(Markdown.parse(PAGE)))
                .isEqualTo("TITLE\n\nSay start(), not run.\n\n  * one\n  * two\n\nWrong:\n\n    t.run();\n");
    }

    @Test
    void withColoursWordsStandOut() {
        assertThat(new Style(true).page(Markdown.parse(PAGE)))
                .contains("\u001b[1;4mTitle\u001b[0m", "\u001b[36mstart()\u001b[0m", "\u001b[1mnot\u001b[0m");
    }
}
