package org.threadgrader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.threadgrader.message.Message;

/** Whatever the bytes of an archive are, the intake says something and keeps to its limits. */
final class AnyBytesTest {
    /** What {@link ZipFuzz} found. */
    private static final Path KEPT =
            Path.of("src/test/resources/org/threadgrader/intake/ZipFuzzInputs/whateverItsBytesAnArchiveIsAnswered");

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("any-bytes");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("hw.zip"));
        Files.deleteIfExists(folder);
    }

    @Example
    void whatWasKeptIsAnswered() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(KEPT)) {
            kept = files.sorted().toList();
        }
        assertThat(kept).hasSizeGreaterThan(10);
        for (Path file : kept) {
            assertAnswered(Files.readAllBytes(file));
        }
    }

    @Property(tries = 300)
    void anyBytesAreAnswered(@ForAll byte[] bytes) throws IOException {
        assertAnswered(bytes);
    }

    @Property(tries = 500)
    void anArchiveWithAnyBytesChangedIsAnswered(
            @ForAll("archives") byte[] archive, @ForAll @Size(max = 8) int[] places, @ForAll byte value)
            throws IOException {
        byte[] changed = archive.clone();
        for (int place : places) {
            changed[Math.floorMod(place, changed.length)] ^= value;
        }
        assertAnswered(changed);
    }

    @Property(tries = 300)
    void anArchiveWithAnyPieceMissingIsAnswered(
            @ForAll("archives") byte[] archive,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(max = 100) int to)
            throws IOException {
        int first = archive.length * Math.min(from, to) / 100;
        int last = archive.length * Math.max(from, to) / 100;
        byte[] cut = new byte[archive.length - (last - first)];
        System.arraycopy(archive, 0, cut, 0, first);
        System.arraycopy(archive, last, cut, first, archive.length - last);
        assertAnswered(cut);
    }

    @Provide
    Arbitrary<byte[]> archives() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("aA./\\:\n线é")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(name -> name + ".java");
        Arbitrary<byte[]> contents = Arbitraries.integers()
                .between(0, 400_000)
                .map(length -> "x".repeat(length).getBytes(StandardCharsets.US_ASCII));
        return Combinators.combine(names.list().ofMinSize(1).ofMaxSize(6), contents)
                .as((all, content) -> {
                    ZipBytes zip = ZipBytes.zip();
                    all.forEach(name -> zip.file(name, content));
                    byte[] inner = ZipBytes.zip().file("A.java", "").bytes();
                    return zip.withMethod("Stored.java", "class Stored {}", 0)
                            .file("inner.zip", inner)
                            .bytes();
                });
    }

    private static void assertAnswered(byte[] archive) throws IOException {
        assertAnswered(folder, archive);
    }

    /** Takes the bytes for a class's download, and for what one student of a class handed in. */
    static void assertAnswered(Path folder, byte[] archive) throws IOException {
        Path zip = Files.write(folder.resolve("hw.zip"), archive);
        assertSaid(Intake.read(zip));
        assertSaid(Intake.read(folder));
    }

    private static void assertSaid(Received received) {
        if (received instanceof Unreadable unreadable) {
            assertLine(unreadable.reason());
            return;
        }
        ClassFolder read = (ClassFolder) received;
        read.notes().forEach(AnyBytesTest::assertLine);
        for (Submission submission : read.submissions()) {
            submission.notes().forEach(AnyBytesTest::assertLine);
            submission.rejection().ifPresent(AnyBytesTest::assertLine);
            assertThat(submission.files()).hasSizeLessThanOrEqualTo(Gathering.MAX_FILES);
            assertThat(submission.files())
                    .allSatisfy(file -> assertThat(file.text().length()).isLessThanOrEqualTo(Gathering.MAX_FILE_BYTES));
            assertThat(submission.files().stream()
                            .mapToLong(file -> file.text().length())
                            .sum())
                    .isLessThanOrEqualTo(Gathering.MAX_BYTES);
            assertThat(submission.files().isEmpty())
                    .isEqualTo(submission.rejection().isPresent());
        }
    }

    private static void assertLine(Message message) {
        assertThat(message.in(Locale.ENGLISH))
                .hasSizeLessThan(2000)
                .doesNotContain("\n")
                .isNotBlank();
        assertThat(message.in(Locale.CHINESE)).doesNotContain("\n").isNotBlank();
    }
}
