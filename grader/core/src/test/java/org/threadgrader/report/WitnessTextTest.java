package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.explore.Witness;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Story;

/** Witnesses as a terminal shows them. */
class WitnessTextTest {
    private static final int MONITOR = 0;
    private static final int WIDTH = 80;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void upToThreeThreadsStandSideBySide(String language) {
        String text = WitnessText.of(deadlock(2), WIDTH, Locale.forLanguageTag(language));

        assertThat(text.lines()).allMatch(line -> Columns.of(line) <= WIDTH);
        Golden.assertMatches("witness-table." + language + ".txt", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void moreThreadsAreAListThatNamesThem(String language) {
        String text = WitnessText.of(deadlock(4), WIDTH, Locale.forLanguageTag(language));

        assertThat(text.lines()).allMatch(line -> Columns.of(line) <= WIDTH);
        Golden.assertMatches("witness-list." + language + ".txt", text);
    }

    @Test
    void aPieceWiderThanALineIsCut() {
        assertThat(Wrapped.lines("a bcdefgh ij", 4)).containsExactly("a", "bcde", "fgh", "ij");
        assertThat(Wrapped.lines("取得锁，然后走", 6)).containsExactly("取得", "锁，然", "后走");
        assertThat(Wrapped.lines("", 6)).containsExactly("");
    }

    /** Philosophers, each with a fork in one hand. */
    private static Witness deadlock(int count) {
        Story story = new Story();
        List<Story.Actor> philosophers = new ArrayList<>();
        List<Integer> forks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            philosophers.add(story.at(20).main.makes("philosopher-" + (i + 1)));
            forks.add(story.object());
            story.at(21).main.starts(philosophers.get(i));
        }
        for (int i = 0; i < count; i++) {
            philosophers.get(i).begins();
            story.at(9);
            philosophers.get(i).does(EventKind.LOCK, forks.get(i), MONITOR);
        }
        List<Event> shown = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            story.at(11);
            int next = (i + 1) % count;
            philosophers.get(i).does(EventKind.BLOCK, forks.get(next), 0, "synchronized");
        }
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            shown.add(philosophers
                    .get(i)
                    .does(EventKind.STUCK, forks.get(next), philosophers.get(next).id, "synchronized"));
        }
        Finding finding = new Finding(Kind.DEADLOCK, "deadlock", Message.text("they starve"), List.of(), shown);
        return Witness.of(story.timeline(), finding);
    }
}
