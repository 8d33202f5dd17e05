package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void aPageFallsIntoHeadingsParagraphsItemsAndCode() {
        List<Markdown.Block> blocks =
                Markdown.parse("# Title\n\nOne `two`\n**three**.\n\n- a\n- b\n\n```java\nx();\n\n# no heading\n```\n");

        assertThat(blocks)
                .containsExactly(
                        new Markdown.Heading(1, "Title"),
                        new Markdown.Paragraph(List.of(
                                plain("One "),
                                new Markdown.Span("two", true, false),
                                plain(" "),
                                new Markdown.Span("three", false, true),
                                plain("."))),
                        new Markdown.Item(List.of(plain("a"))),
                        new Markdown.Item(List.of(plain("b"))),
                        new Markdown.Code("x();\n\n# no heading\n"));
    }

    @Test
    void brokenLinesOfIdeographsAreJoinedWithoutABlank() {
        assertThat(Markdown.parse("主线程\n等待")).containsExactly(new Markdown.Paragraph(List.of(plain("主线程等待"))));
    }

    @Test
    void aStressedWordIsAsStrongAsAStrongOneAndAProductIsNoStress() {
        assertThat(Markdown.parse("the *new* one, 2 * 3 * 4"))
                .containsExactly(new Markdown.Paragraph(
                        List.of(plain("the "), new Markdown.Span("new", false, true), plain(" one, 2 * 3 * 4"))));
    }

    @Test
    void plainTextHasNoMarks() {
        assertThat(Markdown.plain("call `a$b` **now** and *then*")).isEqualTo("call a$b now and then");
    }

    private static Markdown.Span plain(String text) {
        return new Markdown.Span(text, false, false);
    }
}
