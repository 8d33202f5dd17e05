package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What a hostile program could send over the channel in the probe's name: looks for inputs that the decoder does not expect, for
 * half an hour. By its name no part of the build, which tries what was kept ({@link FrameCorpusTest}).
 */
final class FrameFuzz {
    /** An event is a byte each for its kind, thread, place, object, value and text, at least. */
    private static final int EVENT_BYTES = 6;

    @FuzzTest(maxDuration = "30m")
    void whateverComesIsARunsEventsOrAViolationOfTheProtocol(byte[] bytes) throws IOException {
        decode(bytes);
    }

    static void decode(byte[] bytes) throws IOException {
        Recording recording = new Recording();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (recording.outcome().isEmpty()) {
                recording.frame(in);
            }
            recording.recorded(recording.outcome().orElseThrow());
        } catch (ProtocolException | EOFException expected) {
            // the end of this run, and of no judge
        }
        assertThat(recording.soFar()).hasSizeLessThanOrEqualTo(bytes.length / EVENT_BYTES);
    }
}
