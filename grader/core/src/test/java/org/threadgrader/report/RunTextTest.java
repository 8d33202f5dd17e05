package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.probe.EventKind;
import org.threadgrader.timeline.Story;

/** What a run looks like to its author in the terminal. */
class RunTextTest {
    private final Story story = new Story().at(1);

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachThreadHasItsOutputAndItsLane(String language) {
        Story.Actor ant = story.main.makes("ant");
        story.main.starts(ant);
        for (int i = 0; i < 20; i++) {
            story.main.prints("main " + i + "\n");
        }
        story.main.does(EventKind.JOIN, ant.id);
        ant.begins();
        for (int i = 0; i < 30; i++) {
            ant.prints("ant " + i + "\n");
        }
        ant.does(EventKind.THREAD_END);
        story.main.does(EventKind.JOINED, ant.id, 1);
        story.main.prints("bye\n");
        story.main.does(EventKind.THREAD_END);

        String text = RunText.of(story.timeline(), Locale.forLanguageTag(language));

        Golden.assertMatches("run." + language + ".txt", text);
        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(Wrapped.WIDTH));
    }

    @Test
    void whoWaitsForEverIsMarked() {
        story.main.prints("begin\n");
        story.main.does(EventKind.STUCK, 5, 0, "wait");

        assertThat(RunText.of(story.timeline(), Locale.ENGLISH)).containsPattern("main +[#-]+x");
    }

    @Test
    void whereNobodyPrintsNoOutputIsShown() {
        story.main.does(EventKind.THREAD_END);

        assertThat(RunText.of(story.timeline(), Locale.ENGLISH)).doesNotContain("printed", "no line");
    }

    @Test
    void aVeryLongLineIsCut() {
        story.main.prints("x".repeat(500) + "\n");

        assertThat(RunText.of(story.timeline(), Locale.ENGLISH).lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(Wrapped.WIDTH));
    }
}
