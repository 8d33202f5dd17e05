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

    @Test
    void aLongHeadingIsBrokenBetweenItsWords() {
        String page = "# " + "some words of a title ".repeat(5) + "\n";

        assertThat(new Style(false).page(Markdown.parse(page)).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void linesAreBrokenForTheTerminalWhateverTheirColours() {
        String page = "# T\n\n" + "some **strong** words and `code` ".repeat(8) + "\n";
        String plain = new Style(false).page(Markdown.parse(page));
        String coloured = new Style(true).page(Markdown.parse(page));

        assertThat(plain.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualToIgnoringCase(plain);
    }
}
