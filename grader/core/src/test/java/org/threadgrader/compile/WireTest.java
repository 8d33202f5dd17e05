package org.threadgrader.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;

final class WireTest {
    @Test
    void sourcesArriveAsTheyWereSent() throws IOException {
        List<SourceFile> files = List.of(
                new SourceFile("a/线程 (1).java", "// 线程\nclass A {}", Encoding.UTF_8),
                new SourceFile("@x.java", "x".repeat(100_000), Encoding.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wire.writeRequest(new DataOutputStream(out), files);
        assertThat(Wire.readRequest(in(out.toByteArray()))).isEqualTo(files);
    }

    @Test
    void outcomesArriveAsTheyWereSent() throws IOException {
        Outcome failed = new Outcome.Failed(List.of(new Outcome.Diagnosis("compiler.err.x", 3, 17, 400, "no")));
        assertThat(Wire.readOutcome(in(sent(failed)), 4)).isEqualTo(failed);
        for (Outcome.Cause cause : Outcome.Cause.values()) {
            assertThat(Wire.readOutcome(in(sent(new Outcome.GaveUp(cause))), 4)).isEqualTo(new Outcome.GaveUp(cause));
        }
        Outcome.Built built = new Outcome.Built(List.of(new Outcome.ClassFile("a.B$1", 0, new byte[] {1, 2, 3})));
        Outcome.ClassFile file =
                ((Outcome.Built) Wire.readOutcome(in(sent(built)), 4)).classes().get(0);
        assertThat(file.name()).isEqualTo("a.B$1");
        assertThat(file.bytes()).containsExactly(1, 2, 3);
    }

    @Test
    void aLengthNobodyMeansIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> Wire.readRequest(in(new byte[] {0, 0, 0, 1, 127, -1, -1, -1})))
                .withMessageStartingWith("not a length");
    }

    @Test
    void aSourceNobodySentIsRefused() throws IOException {
        Outcome built = new Outcome.Built(List.of(new Outcome.ClassFile("A", 4, new byte[0])));
        assertThatIOException()
                .isThrownBy(() -> Wire.readOutcome(in(sent(built)), 4))
                .withMessage("no such source: 4");
    }

    @Test
    void anAnswerIsBoundedAsAWhole() throws IOException {
        byte[] half = new byte[17 << 20];
        Outcome built =
                new Outcome.Built(List.of(new Outcome.ClassFile("A", 0, half), new Outcome.ClassFile("B", 0, half)));
        assertThatIOException()
                .isThrownBy(() -> Wire.readOutcome(in(sent(built)), 4))
                .withMessage("an answer of more than 33554432 bytes");
    }

    @Property(tries = 500)
    void otherBytesFailOnlyAsInputDoes(@ForAll byte[] bytes) {
        try {
            Wire.readOutcome(in(bytes), 4);
        } catch (IOException expected) {
            assertThat(expected).isNotNull();
        }
    }

    private static byte[] sent(Outcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wire.writeOutcome(new DataOutputStream(out), outcome);
        return out.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
