package org.threadgrader.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class TokensTest {
    @Test
    void passesOverCommentsStringsAndCharacters() {
        assertThat(tokens("a // class X {\n b /* class Y { */ c \"class Z {\" d '{' e"))
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void passesOverTextBlocksAndEscapes() {
        assertThat(tokens("a \"\"\"\n class X { \" \\\"\"\" \"\"\" b \"\\\"{\" c '\\'' d"))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void anUnclosedStringEndsWithItsLine() {
        assertThat(tokens("a \"oops\nb 'x\nc")).containsExactly("a", "b", "c");
    }

    @Test
    void noNameHidesBehindAUnicodeEscape() {
        assertThat(tokens("\\u0041bc \\uuu007b \\u004")).startsWith("Abc", "{");
    }

    @Test
    void keepsNamesInAnyScript() {
        assertThat(tokens("线程 t1 = 0x1F;")).containsExactly("线程", "t1", "=", ";");
    }

    @Property(tries = 1000)
    void endsOnAnyText(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'"', '\'', '\\', '/', '*', '\n', 'u', '0', '{'})
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        assertThat(tokens(text)).hasSizeLessThanOrEqualTo(text.length());
    }

    private static List<String> tokens(String source) {
        List<String> all = new ArrayList<>();
        Tokens tokens = new Tokens(source);
        for (String token = tokens.next(); !token.isEmpty(); token = tokens.next()) {
            all.add(token);
        }
        return all;
    }
}
