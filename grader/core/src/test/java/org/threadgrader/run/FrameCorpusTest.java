package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The decoder of frames, on what was found by {@link FrameFuzz} and on bytes by chance. */
final class FrameCorpusTest {
    private static final Path KEPT = Path.of(
            "src/test/resources/org/threadgrader/run/FrameFuzzInputs/whateverComesIsARunsEventsOrAViolationOfTheProtocol");

    @Test
    void whatWasKeptIsDecodedOrRefused() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(KEPT)) {
            kept = files.sorted().toList();
        }
        assertThat(kept).hasSizeGreaterThan(10);
        for (Path file : kept) {
            FrameFuzz.decode(Files.readAllBytes(file));
        }
    }

    @Property(tries = 2000)
    void bytesByChanceAreDecodedOrRefused(@ForAll byte[] bytes) throws IOException {
        FrameFuzz.decode(bytes);
    }
}
