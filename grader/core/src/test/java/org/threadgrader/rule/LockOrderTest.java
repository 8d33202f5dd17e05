package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Story;
import org.threadgrader.weave.Site;

/** Cycles in the order of locks, and what prevents that they close, by stories whose sites are their lines. */
final class LockOrderTest {
    private final Story story = new Story();
    private final Story.Actor main = story.main;
    private final Story.Actor ant = main.makes("ant");
    private final Story.Actor bee = main.makes("bee");
    private final int a = story.object();
    private final int b = story.object();
    private final int c = story.object();

    @Test
    void twoThreadsThatTakeTwoLocksInOppositeOrderAreACycle() {
        start();
        nested(ant, 10, a, b);
        nested(bee, 20, b, a);

        assertThat(lockOrders()).singleElement().satisfies(finding -> {
            assertThat(finding.where()).extracting(Site::line).containsExactly(11, 21);
            assertThat(finding.message().toString())
                    .contains("worker 1 takes one lock at Main.java:10")
                    .contains("worker 2 takes one lock at Main.java:20");
        });
    }

    @Test
    void oneOrderIsNoCycle() {
        start();
        nested(ant, 10, a, b);
        nested(bee, 20, a, b);

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void oneThreadAloneIsNoCycle() {
        start();
        nested(ant, 10, a, b);
        nested(ant, 20, b, a);

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void threeThreadsMayFormACycle() {
        start();
        nested(ant, 10, a, b);
        nested(bee, 20, b, c);
        nested(main, 30, c, a);

        assertThat(lockOrders())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.where()).extracting(Site::line).containsExactly(11, 21, 31));
    }

    @Test
    void aGateLockPreventsIt() {
        start();
        at(9, ant, EventKind.LOCK, c, LockKinds.MONITOR);
        nested(ant, 10, a, b);
        at(12, ant, EventKind.UNLOCK, c, LockKinds.MONITOR);
        at(19, bee, EventKind.LOCK, c, LockKinds.MONITOR);
        nested(bee, 20, b, a);
        at(22, bee, EventKind.UNLOCK, c, LockKinds.MONITOR);

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void aGateThatBothOnlyReadPreventsNothing() {
        start();
        at(9, ant, EventKind.LOCK, c, LockKinds.SHARED);
        nested(ant, 10, a, b);
        at(12, ant, EventKind.UNLOCK, c, LockKinds.SHARED);
        at(19, bee, EventKind.LOCK, c, LockKinds.SHARED);
        nested(bee, 20, b, a);
        at(22, bee, EventKind.UNLOCK, c, LockKinds.SHARED);

        assertThat(lockOrders()).hasSize(1);
    }

    @Test
    void joinOrderPreventsIt() {
        start();
        nested(ant, 10, a, b);
        ant.ends();
        story.at(15);
        main.joins(ant);
        nested(main, 20, b, a);

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void aLatchPreventsIt() {
        start();
        nested(ant, 10, a, b);
        at(12, ant, EventKind.RELEASE, c, 0);
        at(19, bee, EventKind.ACQUIRE, c, 0);
        nested(bee, 20, b, a);

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void aFlagReadUnderALockPreventsIt() {
        start();
        nested(ant, 10, a, b);
        at(12, ant, EventKind.LOCK, c, LockKinds.MONITOR);
        at(13, ant, EventKind.WRITE, 0, 7);
        at(14, ant, EventKind.UNLOCK, c, LockKinds.MONITOR);
        at(16, bee, EventKind.LOCK, c, LockKinds.MONITOR);
        at(17, bee, EventKind.READ, 0, 7);
        at(18, bee, EventKind.UNLOCK, c, LockKinds.MONITOR);
        nested(bee, 20, b, a);

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void theOrderInWhichALockWasHandedOverPreventsNothing() {
        start();
        nested(ant, 10, a, b);
        at(12, ant, EventKind.LOCK, c, LockKinds.MONITOR);
        at(14, ant, EventKind.UNLOCK, c, LockKinds.MONITOR);
        at(16, bee, EventKind.LOCK, c, LockKinds.MONITOR);
        at(18, bee, EventKind.UNLOCK, c, LockKinds.MONITOR);
        nested(bee, 20, b, a);

        assertThat(lockOrders()).hasSize(1);
    }

    @Test
    void whoeverOnlyTriesDoesNotWait() {
        start();
        nested(ant, 10, a, b);
        at(20, bee, EventKind.LOCK, b, LockKinds.EXCLUSIVE);
        story.at(21);
        bee.does(EventKind.LOCK, a, LockKinds.EXCLUSIVE, "tryLock");

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void twoReadersOfOneLockDoNotExcludeEachOther() {
        start();
        at(10, ant, EventKind.LOCK, a, LockKinds.SHARED);
        at(11, ant, EventKind.LOCK, b, LockKinds.EXCLUSIVE);
        at(12, ant, EventKind.UNLOCK, b, LockKinds.EXCLUSIVE);
        at(12, ant, EventKind.UNLOCK, a, LockKinds.SHARED);
        at(20, bee, EventKind.LOCK, b, LockKinds.EXCLUSIVE);
        at(21, bee, EventKind.LOCK, a, LockKinds.SHARED);

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void aStampThatAnotherThreadGaveBackIsHeldNoLonger() {
        start();
        at(10, ant, EventKind.LOCK, a, LockKinds.EXCLUSIVE);
        at(11, bee, EventKind.UNLOCK, a, LockKinds.EXCLUSIVE);
        at(12, ant, EventKind.LOCK, b, LockKinds.MONITOR);
        at(13, ant, EventKind.UNLOCK, b, LockKinds.MONITOR);
        nested(bee, 20, b, a);

        assertThat(lockOrders()).isEmpty();
    }

    @Test
    void aDeadlockThatCameIsToldOnlyOnce() {
        start();
        nested(ant, 10, a, b);
        nested(bee, 20, b, a);
        at(10, ant, EventKind.LOCK, a, LockKinds.MONITOR);
        at(20, bee, EventKind.LOCK, b, LockKinds.MONITOR);
        story.at(11);
        ant.does(EventKind.STUCK, b, bee.id, "synchronized");
        story.at(21);
        bee.does(EventKind.STUCK, a, ant.id, "synchronized");
        story.endsAs(new Outcome.Stuck());

        assertThat(Rules.findings(story.timeline())).extracting(Finding::reason).containsExactly("deadlock-cycle");
    }

    private List<Finding> lockOrders() {
        return Rules.findings(story.timeline()).stream()
                .filter(finding -> finding.kind() == Kind.LOCK_ORDER)
                .toList();
    }

    private void nested(Story.Actor actor, int line, int outer, int inner) {
        at(line, actor, EventKind.LOCK, outer, LockKinds.MONITOR);
        at(line + 1, actor, EventKind.LOCK, inner, LockKinds.MONITOR);
        at(line + 1, actor, EventKind.UNLOCK, inner, LockKinds.MONITOR);
        at(line + 1, actor, EventKind.UNLOCK, outer, LockKinds.MONITOR);
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
