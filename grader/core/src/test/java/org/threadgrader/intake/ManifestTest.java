package org.threadgrader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.message.Message;

/** The manifest that travels with what is handed in. */
class ManifestTest {
    private static final String HASH = Manifest.digest("class A {}".getBytes(StandardCharsets.UTF_8));
    private static final Manifest MANIFEST =
            new Manifest("1.0", "sha256:5f", new TreeMap<>(Map.of("a/A.java", HASH, "b b/等.java", HASH)));

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(Manifest.in(MANIFEST.bytes())).contains(MANIFEST);
    }

    @Test
    void itsLinesAreThoseOfSha256sum() {
        assertThat(MANIFEST.bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("# Thread Grader 1.0\n# visible checks sha256:5f\n" + HASH + "  a/A.java\n" + HASH
                        + "  b b/等.java\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MZ\u0000\u0001", "# Thread Grader 1.0\n", "# Thread Grader 1\n# visible checks x\nzz  a"})
    void whatIsNoneIsNotTakenForOne(String text) {
        assertThat(Manifest.in(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatIsAsItWasPackedIsNoDifference() {
        assertThat(MANIFEST.differences("z.zip/", Map.of("z.zip/a/A.java", HASH, "z.zip/b b/等.java", HASH, "x", "1")))
                .isEmpty();
    }

    @Test
    void whatWasChangedTakenOutOrAddedIsNamed() {
        assertThat(MANIFEST.differences("z.zip/", Map.of("z.zip/a/A.java", "0", "z.zip/C.java", HASH)))
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly(
                        "packed by grader submit and changed or taken out since, by z.zip/manifest.sha256:"
                                + " z.zip/a/A.java, z.zip/b b/等.java; what is there is graded",
                        "added since grader submit packed, by z.zip/manifest.sha256: z.zip/C.java; what is there is"
                                + " graded");
        assertThat(Message.of("intake.manifest-changed", "m", "A.java").in(Locale.CHINESE))
                .isEqualTo("按 m 记载，用 grader submit 打包之后被改动或取出：A.java；按现有内容评分");
    }
}
