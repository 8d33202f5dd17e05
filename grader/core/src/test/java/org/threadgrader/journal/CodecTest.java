package org.threadgrader.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.message.Message;

class CodecTest {
    private final Codec codec = new Codec();

    @Test
    void aResultComesBackEqual() {
        assertThat(codec.read(codec.write(Results.RICH), ExerciseResult.class)).isEqualTo(Results.RICH);
    }

    @Test
    void anArgumentOfAnotherTypeReadsTheSameInBothLanguages() {
        Message message = Message.of("batch.no-checks", "ex08", new StringBuilder("Checks"), Path.of("a", "b"));

        Message read = codec.read(codec.write(message), Message.class);

        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(read.in(locale)).isEqualTo(message.in(locale));
        }
    }

    @Test
    void aNumberStillChoosesItsWords() {
        Message message = Message.of("batch.does-not-compile", 1L);

        assertThat(codec.read(codec.write(message), Message.class)).isEqualTo(message);
    }

    @Test
    void aLongListOfNamesComesBack() {
        Message list = Message.list(
                IntStream.range(0, 300).mapToObj(i -> "worker " + i).toList());

        assertThat(codec.read(codec.write(list), Message.class)).isEqualTo(list);
    }

    @Test
    void halfASurrogatePairComesBack() {
        Message half = Message.text("half \ud83d, whole 😀, 线程");

        String written = codec.write(half);

        assertThat(written).isASCII();
        assertThat(codec.read(written, Message.class)).isEqualTo(half);
    }

    @Test
    void recordsThatNobodyNamedHereAreCarriedAlong() {
        Picture picture = new Picture(
                List.of(new Lane("main", OptionalInt.empty()), new Lane("worker 1", OptionalInt.of(3))),
                Map.of("b", new BigDecimal("1.50")),
                2,
                List.of(new Shape.Line(1), new Shape.Dot()),
                Optional.of(Message.text("witness")));

        assertThat(codec.read(codec.write(picture), Picture.class)).isEqualTo(picture);
    }

    record Picture(
            List<Lane> lanes,
            Map<String, BigDecimal> times,
            long events,
            List<Shape> shapes,
            Optional<Message> witness) {
        boolean isEmpty() {
            return lanes.isEmpty();
        }
    }

    sealed interface Shape {
        record Line(int length) implements Shape {}

        record Dot() implements Shape {}
    }

    record Lane(String name, OptionalInt start) {
        static Lane of(String name) {
            return new Lane(name, OptionalInt.empty());
        }

        Lane(String name) {
            this(name, OptionalInt.empty());
        }
    }
}
