package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.threadgrader.probe.EventKind;

/** The decoder of what a probe sends: whatever comes, it decodes or says that it is no probe's, and stays small. */
final class RecordingProperties {
    private static final int EVENTS = 1;
    private static final int END = 2;

    private static DataInputStream frame(int type, byte[] payload) {
        return frame(payload.length, type, payload);
    }

    private static DataInputStream frame(int length, int type, byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(length);
            out.writeByte(type);
            out.write(payload);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** Reads frames until they end or are refused; anything else that is thrown fails the property. */
    private static Recording read(DataInputStream in) {
        Recording recording = new Recording();
        try {
            while (true) {
                recording.frame(in);
            }
        } catch (ProtocolException | IOException refusedOrEnded) {
            return recording;
        }
    }

    @Property(tries = 1000)
    void anyBytesOnTheChannelAreDecodedOrRefused(@ForAll byte[] bytes) {
        read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Property(tries = 1000)
    void anyPayloadIsDecodedOrRefused(@ForAll @ByteRange(min = 0, max = 5) byte type, @ForAll byte[] payload) {
        Recording recording = read(frame(type, payload));
        assertThat(recording.soFar().size()).isLessThanOrEqualTo(payload.length);
    }

    @Property(tries = 500)
    void smallNumbersInAnyOrderAreDecodedOrRefused(
            @ForAll @Size(max = 300) @ByteRange(min = 0, max = 60) byte[] payload) {
        read(frame(EVENTS, payload));
    }

    @Property(tries = 200)
    void aFrameCutShortIsTheChannelsEnd(
            @ForAll @Size(min = 1, max = 50) byte[] payload, @ForAll @IntRange(min = 1, max = 100) int missing) {
        assertThatThrownBy(() -> new Recording().frame(frame(payload.length + missing, EVENTS, payload)))
                .isInstanceOf(EOFException.class);
    }

    @Property(tries = 100)
    void aLengthThatNoProbeSendsIsRefusedBeforeAnyMemoryIsTaken(@ForAll int length) {
        if (length < 0 || length > 1 << 22) {
            assertThatThrownBy(() -> new Recording().frame(frame(length, EVENTS, new byte[0])))
                    .isInstanceOf(ProtocolException.class);
        }
    }

    @Example
    void anUnknownKindIsRefused() {
        byte[] payload = {(byte) EventKind.values().length, 1, 0, 0, 0, 0};
        assertThatThrownBy(() -> new Recording().frame(frame(EVENTS, payload))).isInstanceOf(ProtocolException.class);
    }

    @Example
    void aTextThatWasNeverSentIsRefused() {
        byte[] payload = {0, 1, 0, 0, 0, 9};
        assertThatThrownBy(() -> new Recording().frame(frame(EVENTS, payload))).isInstanceOf(ProtocolException.class);
    }

    @Example
    void aTextLongerThanItsFrameIsRefused() {
        byte[] payload = {0, 1, 0, 0, 0, 1, 127, 'x'};
        assertThatThrownBy(() -> new Recording().frame(frame(EVENTS, payload))).isInstanceOf(ProtocolException.class);
    }

    @Example
    void aThreadNumberFarOutIsRefused() {
        byte[] payload = {0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 7, 0, 0, 0, 0};
        assertThatThrownBy(() -> new Recording().frame(frame(EVENTS, payload))).isInstanceOf(ProtocolException.class);
    }

    @Example
    void aNumberWithoutEndIsRefused() {
        byte[] payload = new byte[20];
        java.util.Arrays.fill(payload, (byte) 0x80);
        payload[0] = 0;
        assertThatThrownBy(() -> new Recording().frame(frame(EVENTS, payload))).isInstanceOf(ProtocolException.class);
    }

    @Example
    void anEndOfAnUnknownKindIsRefused() {
        byte[] said = "clean whatever".getBytes(StandardCharsets.UTF_8);
        byte[] payload = new byte[said.length + 2];
        payload[1] = (byte) said.length;
        System.arraycopy(said, 0, payload, 2, said.length);
        assertThatThrownBy(() -> new Recording().frame(frame(END, payload))).isInstanceOf(ProtocolException.class);
    }

    @Example
    void anEventAsAProbeSendsItIsDecoded() throws IOException, ProtocolException {
        byte[] payload = {
            (byte) EventKind.OUTPUT.ordinal(),
            1,
            2,
            3,
            8,
            1,
            2,
            'h',
            'i',
            (byte) EventKind.OUTPUT.ordinal(),
            1,
            0,
            0,
            7,
            2
        };
        Recording recording = new Recording();
        recording.frame(frame(EVENTS, payload));
        assertThat(recording.soFar())
                .containsExactly(
                        new Event(0, EventKind.OUTPUT, 1, 0, 2, 3, 4, "hi"),
                        new Event(1, EventKind.OUTPUT, 1, 1, 0, 0, -4, "hi"));
    }
}
