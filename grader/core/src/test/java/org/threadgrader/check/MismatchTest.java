package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadgrader.probe.EventKind;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;

/** The texts are those of virtual machines of Java 17. */
final class MismatchTest {
    private static final String LOADERS =
            " (a.Scenario and a.B are in unnamed module of loader org.threadgrader.probe.ProgramLoader @b2)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "NoSuchMethodError: 'int a.B.left()' | 'int a.B.left()' is not in your class",
                "NoSuchMethodError: 'void a.B.<init>(int)' | 'new a.B(int)' is not in your class",
                "NoSuchFieldError: value | value is not in your class",
                "IncompatibleClassChangeError: Expected static method 'int a.B.left()' | 'int a.B.left()' is not static",
                "IncompatibleClassChangeError: Expecting non-static method 'int a.B.left()' | 'int a.B.left()' is static",
                "InstantiationError: a.B | a.B is abstract or an interface"
            })
    void saysWhatDiffersFromTheSkeleton(String error, String said) {
        assertThat(english("java.lang." + error)).startsWith(said);
    }

    @Test
    void ofAPrivateMemberNothingIsSaidOfClassLoaders() {
        String error = "java.lang.IllegalAccessError: class a.Scenario tried to access private method 'int a.B.left()'";
        assertThat(english(error + LOADERS))
                .isEqualTo("'int a.B.left()' is private in your class, so nothing outside the class can call it. "
                        + "Leave out the word private, as the skeleton does.");
    }

    @Test
    void isQuotedWithoutClassLoaders() {
        String error = "java.lang.IllegalAccessError: class a.Scenario tried to access private method 'int a.B.left()'";
        assertThat(Mismatch.quoted(error + LOADERS)).isEqualTo("java.lang.IllegalAccessError: 'int a.B.left()'");
        assertThat(Mismatch.quoted("java.lang.IllegalStateException: 'x' (y)"))
                .isEqualTo("java.lang.IllegalStateException: 'x' (y)");
    }

    @Test
    void theOutcomeSaysTheSame() {
        Story story = new Story();
        String error = "java.lang.IllegalAccessError: class a.Scenario tried to access private method 'int a.B.left()'";
        story.main.does(EventKind.UNCAUGHT, story.main.id, 0, error + LOADERS);
        Timeline timeline = Timeline.of(story.recorded(), story.woven());

        assertThat(Words.outcome(timeline).in(Locale.ENGLISH)).isEqualTo(english(error));
        assertThat(Words.outcome(timeline).in(Locale.CHINESE)).startsWith("'int a.B.left()' 在你的类里是 private");
    }

    @Test
    void anotherExceptionIsNoMismatch() {
        assertThat(Mismatch.in("java.lang.IllegalStateException: 'int a.B.left()'"))
                .isEmpty();
        assertThat(Mismatch.in("java.lang.StackOverflowError")).isEmpty();
    }

    private static String english(String exception) {
        return Mismatch.in(exception).orElseThrow().in(Locale.ENGLISH);
    }
}
