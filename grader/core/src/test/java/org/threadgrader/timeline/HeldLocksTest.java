package org.threadgrader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Event;

class HeldLocksTest {
    private final Story story = new Story();
    private final Story.Actor main = story.main;
    private final Story.Actor ant = main.makes("ant");
    private final int lock = story.object();

    @Test
    void whatIsGivenBackIsHeldNoLonger() {
        main.does(EventKind.LOCK, lock);
        Event kept = main.does(EventKind.LOCK, story.object());
        main.does(EventKind.UNLOCK, lock);

        assertThat(atTheEnd().locksOf(main.id)).containsExactly(kept);
    }

    @Test
    void whoeverDowngradesHoldsTheReadLock() {
        main.does(EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        Event shared = main.does(EventKind.LOCK, lock, LockKinds.SHARED);
        main.does(EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE);

        assertThat(atTheEnd().locksOf(main.id)).containsExactly(shared);
    }

    @Test
    void eachStampOfOneThreadIsALockOfItsOwn() {
        Event first = main.does(EventKind.LOCK, lock, LockKinds.SHARED);
        main.does(EventKind.LOCK, lock, LockKinds.SHARED);
        main.does(EventKind.UNLOCK, lock, LockKinds.SHARED);

        assertThat(atTheEnd().locksOf(main.id)).containsExactly(first);
    }

    @Test
    void aStampMayBeGivenBackByAnotherThread() {
        main.does(EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        ant.does(EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE);

        assertThat(atTheEnd().all()).isEmpty();
    }

    @Test
    void permitsAreGivenBackOneByOne() {
        Event one = main.does(EventKind.PERMIT_ACQUIRE, lock, 1);
        main.does(EventKind.PERMIT_ACQUIRE, lock, 1);
        main.does(EventKind.PERMIT_RELEASE, lock, 1);

        assertThat(atTheEnd().byObject().get(lock)).containsExactly(one);
    }

    @Test
    void permitsAcquiredTogetherMayBeGivenBackApart() {
        Event both = main.does(EventKind.PERMIT_ACQUIRE, lock, 2);
        main.does(EventKind.PERMIT_RELEASE, lock, 1);

        assertThat(atTheEnd().all()).containsExactly(both);
        main.does(EventKind.PERMIT_RELEASE, lock, 1);
        assertThat(atTheEnd().all()).isEmpty();
    }

    @Test
    void aSemaphoreOfWhichMoreIsReleasedThanHeldIsASignal() {
        main.does(EventKind.PERMIT_ACQUIRE, lock, 1);
        ant.does(EventKind.PERMIT_RELEASE, lock, 1);

        assertThat(atTheEnd().all()).isEmpty();
    }

    private HeldLocks atTheEnd() {
        return HeldLocks.atTheEndOf(story.timeline());
    }
}
