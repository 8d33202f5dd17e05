package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

/** What a recorded call says of its arguments. */
class CallTest {
    private static Call with(String text, int object, long value) {
        Event call = new Event(0, EventKind.CALL, 1, 0, 0, 9, 0, "Seen#got(1");
        return new Call(
                "Seen", "got", call, List.of(new Event(1, EventKind.CALL_ARGUMENT, 1, 1, 0, object, value, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I3", "J3", "S3", "B3"})
    void aWholeNumberIsANumber(String text) {
        assertThat(with(text, 0, 3).number(0)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T3", "C3", "Ztrue", "D3.0", "F3.0", ""})
    void nothingElseIs(String text) {
        Call call = with(text, 0, 0);
        assertThatThrownBy(() -> call.number(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("argument 0 of got is no whole number");
    }

    @Test
    void nullIsToldFromAnObject() {
        assertThat(with("", 0, 0).isNull(0)).isTrue();
        assertThat(with("", 7, 0).isNull(0)).isFalse();
        assertThat(with("T", 0, 0).isNull(0)).isFalse();
    }
}
