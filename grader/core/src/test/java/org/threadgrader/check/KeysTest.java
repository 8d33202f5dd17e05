package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the sentences of this stage complete: each key that is said, and each reason with its page. */
class KeysTest {
    private static final Path SOURCES = Path.of("src/main/java/org/threadgrader/check");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern OTHERWISE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"\\s*\\)\\)?;");

    @Test
    void everythingThatIsSaidHasItsText() throws IOException {
        List<String> keys =
                found(SAID).stream().filter(key -> !key.endsWith("-")).toList();

        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(bundle().keySet()).containsAll(keys);
    }

    @Test
    void everyReasonHasItsSentenceAndItsPagesInBothLanguages() {
        assertThat(Diagnosis.reasons()).hasSizeGreaterThan(50);
        for (String reason : Diagnosis.reasons()) {
            assertThat(bundle().containsKey(reason)).as(reason).isTrue();
            assertThat(page(reason + ".md")).as(reason).isTrue();
            assertThat(page(reason + ".zh.md")).as(reason).isTrue();
        }
    }

    @Test
    void everyReasonOfLastResortHasItsPage() throws IOException {
        List<String> reasons = found(OTHERWISE).stream()
                .filter(reason ->
                        !bundle().containsKey(reason) || Diagnosis.reasons().contains(reason))
                .toList();

        assertThat(reasons).contains("missing-lines", "no-wait", "join-in-loop");
        assertThat(reasons).allMatch(reason -> page(reason + ".md"));
    }

    private static List<String> found(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static boolean page(String name) {
        return KeysTest.class.getResource("/org/threadgrader/explain/" + name) != null;
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.threadgrader.message.check");
    }
}
