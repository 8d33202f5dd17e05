package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Limits;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Story;

/** What is said of runs that were not under control or came to no end by themselves. */
final class UncontrolledTest {
    private final Story story = new Story();

    @Test
    void aCountLimitIsNamedWithItsNumberItsPlaceAndARemedy() {
        story.at(5).main.does(EventKind.LIMIT, story.main.id, 20_000, Limits.LINES);
        story.endsAs(new Outcome.LimitReached(Limits.LINES));

        assertThat(said())
                .startsWith("A run was stopped at 20000 lines printed by one thread, the most that is allowed."
                        + " main was running then, last seen at Main.java:5. If the printing ought to end");
    }

    @Test
    void aParallelStreamIsNamedWithItsPlaceAndWhatToUseInstead() {
        story.at(6).main.does(EventKind.CONTROL_RELEASED, 0, 0, "java.util.stream.BaseStream.parallel");

        assertThat(said()).contains("parallel, used at Main.java:6.", "Executors.newFixedThreadPool");
    }

    @Test
    void aFileBesideTheClassesIsSaidNotToBeThere() {
        story.at(6).main.does(EventKind.CONTROL_RELEASED, 0, 0, "java.lang.Class.getResource");

        assertThat(said()).contains("getResource, used at Main.java:6.", "not there", "--stdin");
    }

    @Test
    void whatHasNoSubstituteIsNamedAlone() {
        story.at(6).main.does(EventKind.CONTROL_RELEASED, 0, 0, "java.lang.Process.waitFor");

        assertThat(said()).isEqualTo("The scheduler could not control java.lang.Process.waitFor, used at Main.java:6.");
    }

    private String said() {
        return Uncontrolled.in(story.timeline()).orElseThrow().toString();
    }
}
