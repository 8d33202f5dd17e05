package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.timeline.Story;

/** What came before a fault is named: a wait after an if, which one in a loop is not, and the last write of what was read. */
final class UncheckedWaitsTest {
    private static final int MONITOR = 0;

    private final Story story = new Story();
    private final int ready = story.field("Main", "ready", false, true);
    private final int lock = story.object();
    private final Story.Actor ant = story.main.makes("ant");

    @Test
    void aSpuriousWakeUpAfterWhichNobodyLooksAgainIsNamed() {
        waitsAndWakesUp("spurious");
        throwsAt(9);

        assertThat(said())
                .contains(
                        "Before that, worker 1 came back from the wait at Main.java:8", "call wait in a loop (while)");
    }

    @Test
    void whoLooksAgainIsNotNamed() {
        waitsAndWakesUp("spurious");
        story.at(7);
        ant.does(EventKind.READ, 0, ready);
        throwsAt(9);

        assertThat(said()).doesNotContain("Before that");
    }

    @Test
    void aLookInFrontOfTheWaitIsTheLoopsOwn() {
        waitsAndWakesUp("spurious");
        story.at(6);
        ant.does(EventKind.READ, 0, ready);
        throwsAt(9);

        assertThat(said()).doesNotContain("Before that");
    }

    @Test
    void aLookElsewhereIsNoSecondLook() {
        waitsAndWakesUp("spurious");
        story.at(9);
        ant.does(EventKind.READ, 0, ready);
        throwsAt(9);

        assertThat(said()).contains("Before that, worker 1");
    }

    @Test
    void aLockGivenUpInBetweenDoesNotCount() {
        waitsAndWakesUp("spurious");
        int other = story.object();
        ant.does(EventKind.LOCK, other, MONITOR);
        ant.does(EventKind.UNLOCK, other, MONITOR);
        story.at(7);
        ant.does(EventKind.READ, 0, ready);
        throwsAt(9);

        assertThat(said()).doesNotContain("Before that");
    }

    @Test
    void aNotificationMeantForOneThreadIsNoReasonToLookAgain() {
        waitsAndWakesUp("");
        throwsAt(9);

        assertThat(said()).doesNotContain("Before that");
    }

    @Test
    void anExceptionIsToldWithTheLastWriteOfWhatItsLineRead() {
        story.at(4).main.does(EventKind.WRITE, 0, ready);
        story.at(9);
        ant.does(EventKind.READ, 0, ready);
        ant.does(EventKind.THROWN_AT, 0, 9, "Main#main#Main.java");
        ant.does(EventKind.UNCAUGHT, 0, 0, "java.lang.AssertionError");

        assertThat(Endings.in(story.timeline()).get(0).message().toString())
                .endsWith("had just read the field Main.ready; the last to write it was main, at Main.java:4.");
    }

    private void waitsAndWakesUp(String how) {
        story.main.starts(ant);
        story.at(6);
        ant.does(EventKind.LOCK, lock, MONITOR);
        story.at(7);
        ant.does(EventKind.READ, 0, ready);
        story.at(8);
        ant.does(EventKind.WAIT, lock);
        ant.does(EventKind.UNLOCK, lock, MONITOR);
        ant.does(EventKind.BLOCK, lock, 0, "wait");
        if (how.isEmpty()) {
            story.main.does(EventKind.NOTIFY, lock, 1, "notify");
        }
        story.main.does(EventKind.SWITCH, ant.id, 1, how);
        ant.does(EventKind.UNBLOCK, lock, WaitResults.CAME, "wait");
        ant.does(EventKind.LOCK, lock, MONITOR);
        ant.does(EventKind.WOKEN, lock, WaitResults.CAME);
    }

    private void throwsAt(int line) {
        story.at(line);
        ant.does(EventKind.UNLOCK, lock, MONITOR);
        ant.does(EventKind.UNCAUGHT, 0, 0, "java.lang.IllegalStateException: no data");
    }

    private String said() {
        return Rules.findings(story.timeline()).get(0).message().toString();
    }
}
