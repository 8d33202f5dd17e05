package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.timeline.Story;

/** Where a thread should be held, by stories whose sites are their lines. */
final class SuspiciousPlacesTest {
    private final Story story = new Story();
    private final Story.Actor main = story.main;
    private final Story.Actor ant = main.makes("ant");
    private final Story.Actor bee = main.makes("bee");
    private final int lock = story.object();
    private final int other = story.object();

    @Test
    void whatJoinOrdersIsNotSuspicious() {
        start();
        at(5, ant, EventKind.WRITE, 0, 0);
        ant.ends();
        story.at(6);
        main.joins(ant);
        at(7, main, EventKind.READ, 0, 0);
        at(8, main, EventKind.WRITE, 0, 0);

        assertThat(Rules.suspiciousPlaces(story.timeline())).isEmpty();
    }

    @Test
    void aRaceComesFirst() {
        start();
        at(20, ant, EventKind.VOLATILE_READ, 0, 1);
        at(21, ant, EventKind.VOLATILE_WRITE, 0, 1);
        at(22, bee, EventKind.VOLATILE_READ, 0, 1);
        at(23, bee, EventKind.VOLATILE_WRITE, 0, 1);
        at(10, ant, EventKind.WRITE, 0, 0);
        at(11, main, EventKind.READ, 0, 0);

        assertThat(Rules.suspiciousPlaces(story.timeline())).startsWith(10, 11).contains(21, 23);
    }

    @Test
    void checkThenActInTwoSectionsIsHeldBeforeTheSecond() {
        start();
        checkThenAct(ant);
        checkThenAct(bee);

        assertThat(Rules.suspiciousPlaces(story.timeline())).startsWith(12, 13).doesNotContain(11);
    }

    @Test
    void theInnerOfTwoLocksIsAPlace() {
        start();
        at(10, ant, EventKind.LOCK, lock, 0);
        at(11, ant, EventKind.LOCK, other, 0);

        assertThat(Rules.suspiciousPlaces(story.timeline())).containsExactly(11);
    }

    @Test
    void waitsAndSignalsArePlaces() {
        start();
        at(10, ant, EventKind.LOCK, lock, 0);
        at(11, ant, EventKind.WAIT, lock, 0);
        at(11, ant, EventKind.UNLOCK, lock, 0);
        at(20, bee, EventKind.LOCK, lock, 0);
        at(21, bee, EventKind.NOTIFY, lock, 1);

        assertThat(Rules.suspiciousPlaces(story.timeline())).containsExactly(10, 11, 20, 21);
    }

    @Test
    void aLockWithinADowngradedOneIsAnInnerOne() {
        start();
        at(10, ant, EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        at(11, ant, EventKind.LOCK, lock, LockKinds.SHARED);
        at(12, ant, EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE);
        at(13, ant, EventKind.LOCK, other, LockKinds.EXCLUSIVE);

        assertThat(Rules.suspiciousPlaces(story.timeline())).containsExactly(11, 13);
    }

    private void checkThenAct(Story.Actor actor) {
        at(10, actor, EventKind.LOCK, lock, 0);
        at(11, actor, EventKind.READ, 0, 0);
        at(11, actor, EventKind.UNLOCK, lock, 0);
        at(12, actor, EventKind.LOCK, lock, 0);
        at(13, actor, EventKind.WRITE, 0, 0);
        at(13, actor, EventKind.UNLOCK, lock, 0);
    }

    private void start() {
        main.starts(ant);
        main.starts(bee);
        ant.begins();
        bee.begins();
    }

    private void at(int line, Story.Actor actor, EventKind kind, int object, long value) {
        story.at(line);
        actor.does(kind, object, value);
    }
}
