package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.threadgrader.probe.Stubs;

/** Of which interfaces a scenario can have stubs. */
class StubsTest {
    interface Overloaded {
        void got(int number);

        void got(String text);
    }

    interface Told {
        void got(int number);

        void got(int number, String text);
    }

    interface General<T> {
        void got(T one);
    }

    interface Special extends General<String> {
        @Override
        void got(String one);
    }

    @Test
    void methodsThatARecordedCallCannotTellApartAreRefused() {
        assertThatThrownBy(() -> Stubs.of(Overloaded.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot tell apart the methods got");
    }

    @Test
    void anotherNumberOfParametersTellsThemApart() {
        assertThatCode(() -> Stubs.of(Told.class)).doesNotThrowAnyException();
    }

    @Test
    void aMethodAndTheOneThatItOverridesAreOne() {
        assertThatCode(() -> Stubs.of(Special.class)).doesNotThrowAnyException();
    }
}
