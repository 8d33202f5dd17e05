package org.threadgrader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DecodingTest {
    @Property(tries = 300)
    void chineseTextComesBackWhicheverWayItWasSaved(@ForAll("sources") String text) {
        String expected = text.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(Decoding.of("A.java", text.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text())
                .isEqualTo(expected);
        assertThat(Decoding.of("A.java", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text())
                .isEqualTo(expected);
        SourceFile gbk = Decoding.of("A.java", ("线程" + text).getBytes(Charset.forName("GB18030")))
                .orElseThrow();
        assertThat(gbk.text()).isEqualTo("线程" + expected);
        assertThat(gbk.encoding()).isEqualTo(Encoding.GB18030);
    }

    @Example
    void wideTextWithoutAMarkIsKnownByTheZeroBesideItsFirstLetter() {
        String text = "class A {} // 线程\n";
        for (Charset order : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            SourceFile wide = Decoding.of("A.java", text.getBytes(order)).orElseThrow();
            assertThat(wide.text()).isEqualTo(text);
            assertThat(wide.encoding()).isEqualTo(Encoding.UTF_16);
        }
    }

    @Example
    void anAccentOfAWesternEditorComesBack() {
        String text = "// \u00e9t\u00e9 \u2019\nString s = \"\u00e9\";\n";
        SourceFile western = Decoding.of("A.java", text.getBytes(Charset.forName("windows-1252")))
                .orElseThrow();
        assertThat(western.text()).isEqualTo(text);
        assertThat(western.encoding()).isEqualTo(Encoding.WINDOWS_1252);
    }

    @Example
    void aPictureIsNoText() {
        byte[] start = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
        assertThat(Decoding.of("A.java", start)).isEmpty();
    }

    @Property(tries = 500)
    void noBytesMakeItThrow(@ForAll byte[] bytes) {
        Decoding.of("A.java", bytes).ifPresent(file -> assertThat(file.text()).doesNotContain("\r"));
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.strings()
                .withChars("class Ab{}();\"/*\r\n\t")
                .withCharRange('\u4e00', '\u9fa5')
                .withChars("，。；：（）")
                .ofMaxLength(200);
    }
}
