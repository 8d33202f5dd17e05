package org.threadgrader.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    private static final Origin ORIGIN =
            new Origin("threads", List.of("/home/课程/class"), Map.of("--format", "moodle,lti"));

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereForTheNextOne() throws IOException {
        try (Journal journal = open()) {
            journal.begin(ORIGIN);
            journal.add("a", Results.numbered(1));
            journal.add("b", Results.numbered(2));
        }

        try (Journal journal = open()) {
            assertThat(journal.origin()).contains(ORIGIN);
            assertThat(journal.isUnfinished()).isTrue();
            assertThat(journal.size()).isEqualTo(2);
            assertThat(journal.find("a")).contains(Results.numbered(1));
            assertThat(journal.find("b")).contains(Results.numbered(2));
            assertThat(journal.find("c")).isEmpty();
        }
    }

    @Test
    void whatWasGradedLastIsKnownWithoutHoldingTheFolder() throws IOException {
        assertThat(Journal.lastOrigin(folder)).isEmpty();
        assertThat(Journal.isIn(folder)).isFalse();
        try (Journal journal = open()) {
            journal.begin(new Origin("threads", List.of(), Map.of()));
            journal.begin(ORIGIN);

            assertThat(Journal.lastOrigin(folder)).contains(ORIGIN);
            assertThat(Journal.isIn(folder)).isTrue();
        }
    }

    @Test
    void aJournalOfBeforeHasNoOptions() throws IOException {
        Files.write(
                folder.resolve(Journal.FILE),
                new Line("begin", "{\"assignment\":\"threads\",\"folders\":[\"/a\"]}").bytes());

        assertThat(Journal.lastOrigin(folder)).contains(new Origin("threads", List.of("/a"), Map.of()));
    }

    @Test
    void ofTwoResultsOfAKeyTheLastOneCounts() throws IOException {
        try (Journal journal = open()) {
            journal.begin(ORIGIN);
            journal.add("a", Results.numbered(1));
            journal.add("a", Results.numbered(2));
            assertThat(journal.find("a")).contains(Results.numbered(2));
        }

        try (Journal journal = open()) {
            assertThat(journal.find("a")).contains(Results.numbered(2));
        }
    }

    @Test
    void aBatchIsUnfinishedUntilItIsFinished() throws IOException {
        try (Journal journal = open()) {
            assertThat(journal.isUnfinished()).isFalse();
            journal.begin(ORIGIN);
            assertThat(journal.isUnfinished()).as("nothing is lost yet").isFalse();
            journal.add("a", Results.RICH);
            assertThat(journal.isUnfinished()).isTrue();
            journal.finish();
            assertThat(journal.isUnfinished()).isFalse();
        }

        try (Journal journal = open()) {
            assertThat(journal.isUnfinished()).isFalse();
            journal.begin(ORIGIN);
            assertThat(journal.isUnfinished()).isTrue();
        }
    }

    /** Wherever a kill cuts the file off: at each of its bytes. */
    @Test
    void aLineThatWasCutOffCostsThatResultAlone() throws IOException {
        try (Journal journal = open()) {
            journal.begin(ORIGIN);
            journal.add("a", Results.numbered(1));
        }
        Path file = folder.resolve(Journal.FILE);
        byte[] whole = Files.readAllBytes(file);
        try (Journal journal = open()) {
            journal.add("b", Results.numbered(2));
        }
        byte[] more = Files.readAllBytes(file);

        for (int length = whole.length; length < more.length; length++) {
            Files.write(file, Arrays.copyOf(more, length));
            try (Journal journal = open()) {
                assertThat(journal.size()).as("cut off at " + length).isEqualTo(1);
                journal.add("c", Results.numbered(3));
            }
            try (Journal journal = open()) {
                assertThat(journal.size()).as("cut off at " + length).isEqualTo(2);
                assertThat(journal.find("a")).contains(Results.numbered(1));
                assertThat(journal.find("c")).contains(Results.numbered(3));
            }
        }
    }

    /** A machine that loses its power can leave the end of a file as zeros, or a hole in it. */
    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0\0\0\0\0", "\0\0\0\0\n", "0", "\n", "00000000 a {}\n", "12345678 begin nothing\n"})
    void whatIsNotWholeIsPassedOver(String rest) throws IOException {
        try (Journal journal = open()) {
            journal.begin(ORIGIN);
            journal.add("a", Results.numbered(1));
        }
        Files.writeString(folder.resolve(Journal.FILE), rest, StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);

        try (Journal journal = open()) {
            journal.add("b", Results.numbered(2));
        }

        try (Journal journal = open()) {
            assertThat(journal.size()).isEqualTo(2);
            assertThat(journal.find("a")).contains(Results.numbered(1));
            assertThat(journal.find("b")).contains(Results.numbered(2));
        }
    }

    @Test
    void whatABatchBeganAnewPutsAsideIsKept() throws IOException {
        try (Journal journal = open()) {
            journal.begin(ORIGIN);
            journal.add("a", Results.numbered(1));
            journal.finish();
            journal.beginAnew(ORIGIN);
            journal.add("b", Results.numbered(2));
            assertThat(journal.has("a")).isFalse();
            assertThat(journal.find("b")).contains(Results.numbered(2));
        }

        Files.move(
                folder.resolve(Journal.BEFORE),
                Files.createDirectory(folder.resolve("x")).resolve(Journal.FILE));
        try (Journal before = Journal.open(folder.resolve("x")).orElseThrow()) {
            assertThat(before.find("a")).contains(Results.numbered(1));
        }
    }

    @Test
    void aFolderHasOneJournalAtATime() throws IOException {
        try (Journal journal = open()) {
            assertThat(Journal.open(folder)).isEmpty();
            journal.begin(ORIGIN);
        }

        try (Journal next = open()) {
            assertThat(next.origin()).contains(ORIGIN);
        }
    }

    private Journal open() throws IOException {
        return Journal.open(folder).orElseThrow();
    }
}
