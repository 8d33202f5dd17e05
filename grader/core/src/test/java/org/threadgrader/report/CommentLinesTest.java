package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentLinesTest {
    @Test
    void aLineOfACommentAloneIsOneAndALineWithCodeIsNot() {
        assertThat(CommentLines.in("// one\nint i; // two\n\n/* four\n\n six */\n/* seven */ int j;\n\t// eight"))
                .containsExactly(1, 4, 5, 6, 8);
    }

    @Test
    void whatOnlyLooksLikeACommentInsideOfATextIsNone() {
        String quotes = "\"\"\"";

        assertThat(CommentLines.in(
                        "s = \"/*\";\nc = '\"';\n// \"\nt = " + quotes + "\n// four\n" + quotes + ";\n/* open"))
                .containsExactly(3, 7);
    }

    @Test
    void anEscapedQuotationMarkEndsNoText() {
        assertThat(CommentLines.in("s = \"\\\"//\";\r\n// two")).containsExactly(2);
    }
}
