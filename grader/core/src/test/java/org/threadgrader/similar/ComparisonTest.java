package org.threadgrader.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;
import org.threadgrader.similar.Similarity.Pair;
import org.threadgrader.similar.Similarity.Resemblance;

/**
 * A class with copies in it, compared by the real JPlag; skipped where that is not there and cannot be fetched. The sources
 * are made up for it.
 */
class ComparisonTest {
    private static final JPlag JPLAG = new JPlag(Path.of("target/jplag-" + JPlag.VERSION));

    private static final String SKELETON = """
            package ex01_store;

            public class Store {
                static int[] initial() {
                    int[] values = new int[16];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = i * 3 + 1;
                    }
                    return values;
                }
                // TODO put and take
            }
            """;
    private static final String PUT = """
                synchronized void put(int value) throws InterruptedException {
                    while (used == cells.length) {
                        wait();
                    }
                    cells[(first + used) % cells.length] = value;
                    used++;
                    notifyAll();
                }
            """;
    private static final String TAKE = """
                synchronized int take() throws InterruptedException {
                    while (used == 0) {
                        wait();
                    }
                    int value = cells[first];
                    first = (first + 1) % cells.length;
                    used--;
                    notifyAll();
                    return value;
                }
            """;
    private static final String ORIGINAL = store("int[] cells = initial(); int first; int used;\n" + PUT + TAKE);
    private static final String RENAMED = ORIGINAL.replace("cells", "slots")
            .replace("used", "count")
            .replace("value", "thing")
            .replace("    while", "    // nothing to do yet\n        while");
    private static final String REORDERED = store("int[] cells = initial(); int first; int used;\n" + TAKE + PUT);
    private static final String HONEST = store("""
                private final java.util.concurrent.Semaphore room = new java.util.concurrent.Semaphore(16);
                private final java.util.concurrent.Semaphore full = new java.util.concurrent.Semaphore(0);
                private final java.util.Deque<Integer> line = new java.util.ArrayDeque<>();
                void put(int value) throws InterruptedException {
                    room.acquire();
                    synchronized (line) { line.add(value); }
                    full.release();
                }
                int take() throws InterruptedException {
                    full.acquire();
                    try { synchronized (line) { return line.remove(); } } finally { room.release(); }
                }
            """);

    @TempDir
    Path folder;

    private Assignment assignment;

    private static String store(String own) {
        return SKELETON.replace("    // TODO put and take\n", own);
    }

    @BeforeEach
    void aCourseOfOneExercise() throws IOException {
        Optional<Message> problem = JPLAG.problem();
        assumeTrue(problem.isEmpty(), () -> String.valueOf(problem.orElseThrow()));
        Localized text = new Localized("Store", "仓库");
        assignment = new Assignment(
                folder.resolve("exercises"),
                "small",
                text,
                List.of(new Exercise(
                        "ex01",
                        "ex01_store",
                        text,
                        Exercise.Kind.CLASS,
                        "ex01_store.Store",
                        "ex01_store.StoreChecks",
                        List.of(),
                        text,
                        Optional.empty())));
        write("exercises/src/main/java/ex01_store", SKELETON);
    }

    private void write(String place, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(place)).resolve("Store.java"), text);
    }

    private void handedIn(String student, String text) throws IOException {
        write("class/" + student + "/src/ex01_store", text);
    }

    private Similarity compared(double least) throws IOException {
        ClassFolder received = (ClassFolder) Intake.read(folder.resolve("class"));
        Comparing came = new Comparison(assignment, JPLAG).of(received.submissions(), least);
        assertThat(came).isInstanceOf(Similarity.class);
        return (Similarity) came;
    }

    private static String names(Pair pair) {
        return pair.first().student() + " " + pair.second().student();
    }

    @Test
    void copiesAreFoundWhateverTheNamesAndTheOrder() throws IOException {
        handedIn("ann", ORIGINAL);
        handedIn("bob", RENAMED);
        handedIn("cleo", REORDERED);
        handedIn("dan", HONEST);

        Similarity similarity = compared(0.7);

        assertThat(similarity.pairs())
                .extracting(ComparisonTest::names)
                .containsExactlyInAnyOrder("ann bob", "ann cleo", "bob cleo");
        assertThat(names(similarity.pairs().get(0))).isEqualTo("ann bob");
        assertThat(similarity.pairs().get(0).similarity()).isEqualTo(1);
        assertThat(similarity.distribution().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(6);
        assertThat(similarity.notes()).isEmpty();
    }

    @Test
    void theLinesThatAreAlikeAreGivenForBothSides() throws IOException {
        handedIn("ann", ORIGINAL);
        handedIn("cleo", REORDERED);

        Resemblance store = compared(0.7).pairs().get(0).exercises().get(0);

        int[] put = lines(ORIGINAL, "void put", "notifyAll");
        int[] moved = lines(REORDERED, "void put", "notifyAll");
        assertThat(store.passages()).anySatisfy(passage -> {
            assertThat(passage.first().from()).isLessThanOrEqualTo(put[0]);
            assertThat(passage.first().to()).isGreaterThanOrEqualTo(put[1]);
            assertThat(passage.second().to() - passage.second().from()).isGreaterThanOrEqualTo(moved[1] - moved[0]);
            assertThat(passage.second().from()).isEqualTo(moved[0]);
        });
    }

    /** Where a method begins and ends in a text, from 1. */
    private static int[] lines(String text, String begin, String end) {
        List<String> lines = text.lines().toList();
        int from = 0;
        while (!lines.get(from).contains(begin)) {
            from++;
        }
        int to = from;
        while (!lines.get(to).contains(end)) {
            to++;
        }
        return new int[] {from + 1, to + 1};
    }

    @Test
    void whatWasHandedOutIsNoLikeness() throws IOException {
        handedIn("ann", ORIGINAL);
        handedIn("dan", HONEST);

        Similarity similarity = compared(0);

        assertThat(similarity.pairs())
                .allSatisfy(pair -> assertThat(pair.similarity()).isLessThan(0.5));
        assertThat(similarity.distribution().subList(0, 5).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void theSameClassGivesTheSameAgain() throws IOException {
        for (String student : List.of("ann", "bob", "cleo")) {
            handedIn(
                    student,
                    ORIGINAL.replace("public class", "class Uses { One one; Two two; Three three; }\npublic class"));
            for (String name : List.of("One", "Two", "Three")) {
                Files.writeString(
                        folder.resolve("class/" + student + "/src/ex01_store/" + name + ".java"),
                        "package ex01_store;\nclass " + name + " { " + PUT + " }\n");
            }
        }

        assertThat(compared(0)).isEqualTo(compared(0));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreCompared() throws IOException {
        handedIn("ann", ORIGINAL);
        handedIn("bob", RENAMED);
        handedIn("eve", ORIGINAL.replace(";", ""));
        Files.createDirectories(folder.resolve("class/fay"));

        Similarity similarity = compared(0.7);

        assertThat(similarity.pairs()).extracting(ComparisonTest::names).containsExactly("ann bob");
        assertThat(similarity.notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly(
                        "fay was not compared: the submission is empty: hand in the files again",
                        "not compared in ex01, since it does not parse or is too short: eve");
    }
}
