package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;
import org.threadgrader.similar.Similarity;
import org.threadgrader.similar.Similarity.Lines;
import org.threadgrader.similar.Similarity.Pair;
import org.threadgrader.similar.Similarity.Passage;
import org.threadgrader.similar.Similarity.Resemblance;
import org.threadgrader.similar.Skeleton;

/** The pages on similarity, as files hold them. */
class SimilarityReportTest {
    private static final Localized COURSE = new Localized("Threads in Java", "Java 线程编程");
    private static final String TEXT = """
            package ex02_buffer;

            class Buffer {
                private int used; // <b>&amp;

                synchronized void put() throws InterruptedException {
                    while (used == 8) {
                        wait();
                    }
                    used++;
                }
            }
            """;

    private static final String GIVEN = """
            package ex02_buffer;

            class Buffer {
                synchronized void put() throws InterruptedException {
                    // TODO
                }
            }
            """;

    @TempDir
    Path folder;

    private static Submission student(String name) {
        return new Submission(name, name, Path.of(name), List.of(), List.of());
    }

    private static Exercise exercise(String id, String english, String chinese) {
        Localized title = new Localized(english, chinese);
        return new Exercise(
                id, id + "_x", title, Exercise.Kind.CLASS, "X", "XChecks", List.of(), title, Optional.empty());
    }

    private static Similarity similarity() {
        List<SourceFile> first = List.of(new SourceFile("src/Buffer.java", TEXT, Encoding.UTF_8));
        List<SourceFile> second =
                List.of(new SourceFile("</pre><script>/Buffer.java", TEXT.replace("used", "count"), Encoding.UTF_8));
        Passage whole = new Passage(new Lines(0, 6, 8), new Lines(0, 6, 8));
        Passage rest = new Passage(new Lines(0, 10, 12), new Lines(0, 10, 12));
        Pair pair = new Pair(
                student("王小明"),
                student("<script>alert(1)</script>"),
                0.716,
                List.of(
                        new Resemblance(
                                exercise("ex01", "Hello", "你好"),
                                new Skeleton(List.of()),
                                10,
                                12,
                                0,
                                first,
                                second,
                                List.of()),
                        new Resemblance(
                                exercise("ex02", "A buffer", "缓冲区"),
                                new Skeleton(List.of(new SourceFile("Buffer.java", GIVEN, Encoding.UTF_8))),
                                40,
                                42,
                                38,
                                first,
                                second,
                                List.of(whole, rest))));
        return new Similarity(
                4,
                0.7,
                List.of(pair),
                1,
                List.of(3, 1, 1, 0, 0, 0, 0, 1, 0, 0),
                List.of(Message.of("similar.unread", "ex02", Message.list(List.of("eve")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePagesSayWhatIsAlikeAndThatItIsNoVerdict(String language) throws IOException {
        SimilarityReport.write(similarity(), COURSE, folder, Locale.forLanguageTag(language));

        String index = Files.readString(folder.resolve("similarity.html"));
        String pair = Files.readString(folder.resolve("similarity/pair-001.html"));
        for (String page : List.of(index, pair)) {
            assertThat(page)
                    .contains(Message.of("similar.no-verdict").in(Locale.forLanguageTag(language)))
                    .doesNotContain("<script");
        }
        Golden.assertMatches("similarity." + language + ".html", withoutStyle(index));
        Golden.assertMatches("similarity-pair." + language + ".html", withoutStyle(pair));
    }

    /** The style is that of all pages, and no text that a person reads. */
    private static String withoutStyle(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "<style/>");
    }

    @Test
    void pagesOfPairsThatAreNoLongerListedGo() throws IOException {
        SimilarityReport.write(similarity(), COURSE, folder, Locale.ENGLISH);
        Path old = folder.resolve("similarity/pair-007.html");
        try (Inventory before = Inventory.open(folder, Inventory.SIMILARITY)) {
            Files.writeString(before.place("similarity/pair-007.html"), "old");
        }
        Path own = Files.writeString(folder.resolve("similarity/notes.html"), "somebody's own");

        SimilarityReport.write(similarity(), COURSE, folder, Locale.ENGLISH);

        assertThat(old).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void aShareIsNeverRoundedUp() {
        assertThat(SimilarityReport.percent(0.9999)).isEqualTo("99 %");
        assertThat(SimilarityReport.percent(1)).isEqualTo("100 %");
        assertThat(SimilarityReport.percent(0.29)).isEqualTo("29 %");
    }
}
