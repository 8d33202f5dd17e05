package org.threadgrader.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;

/** What is said where JPlag is not to be had. */
class JPlagTest {
    private static final List<String> JARS = List.of(
            "jplag-4.3.0.jar",
            "java-4.3.0.jar",
            "language-api-4.3.0.jar",
            "commons-math3-3.6.1.jar",
            "slf4j-api-2.0.7.jar");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whereItCannotBeFetchedOneLineSaysWhatToDo(String language) {
        JPlag jplag = new JPlag(
                folder.resolve("jars"), List.of(folder.resolve("no-maven").toString()));

        String line = jplag.problem().orElseThrow().in(Locale.forLanguageTag(language));

        assertThat(line.lines()).hasSize(1);
        Golden.assertMatches(
                "jplag-not-fetched." + language + ".txt",
                line.replace(folder.toString(), "/there").replaceAll("Cannot run.*?directory(\\) )?(?=[)）])", "...")
                        + "\n");
        assertThat(folder.resolve("jars")).doesNotExist();
    }

    @Test
    void aJarThatIsNotTheOneExpectedIsNotRun() throws IOException {
        for (String jar : JARS) {
            Files.writeString(folder.resolve(jar), "something else");
        }

        assertThat(new JPlag(folder).problem().orElseThrow().in(Locale.ENGLISH))
                .contains("jplag-4.3.0.jar is missing or not the file that it should be (SHA-256 c052d05f");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(JARS.size());
        }
    }

    @Test
    void noneOfItIsOnTheClassPath() {
        assertThat(System.getProperty("java.class.path"))
                .doesNotContain("jplag")
                .doesNotContain("commons-math3");
        assertThat(JPlagTest.class.getClassLoader().getResource("de/jplag/JPlag.class"))
                .isNull();
    }
}
