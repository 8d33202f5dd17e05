package org.threadgrader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Event;

class HappensBeforeTest {
    private final Story story = new Story();
    private final Story.Actor main = story.main;
    private final Story.Actor ant = main.makes("ant");
    private final Story.Actor bee = main.makes("bee");

    @Test
    void programOrderIsOrderAndNothingPrecedesItself() {
        Event one = main.prints("1");
        Event two = main.prints("2");

        assertOrdered(one, two);
        assertThat(story.timeline().happensBefore(one, one)).isFalse();
    }

    @Test
    void startAndJoinFrameAThread() {
        Event before = main.prints("before");
        main.starts(ant);
        ant.begins();
        Event inside = ant.prints("inside");
        ant.ends();
        Event unseen = main.prints("unseen");
        main.joins(ant);
        Event after = main.prints("after");

        assertOrdered(before, inside);
        assertOrdered(inside, after);
        assertUnordered(inside, unseen);
    }

    @Test
    void seeingAnEndIsAsGoodAsJoining() {
        Event inside = ant.prints("inside");
        ant.ends();
        bee.ends();
        Event alive = main.does(EventKind.IS_ALIVE, ant.id, 1);
        Event ended = main.does(EventKind.IS_ALIVE, ant.id, 0);
        Event expired = bee.does(EventKind.JOINED, ant.id, 0);

        assertUnordered(inside, alive);
        assertOrdered(inside, ended);
        assertUnordered(inside, expired);
    }

    @Test
    void terminatedIsTheOnlyStateThatOrders() {
        Event inside = ant.prints("inside");
        ant.ends();
        Event waiting = main.does(EventKind.GET_STATE, ant.id, 0, "WAITING");
        Event terminated = main.does(EventKind.GET_STATE, ant.id, 0, "TERMINATED");

        assertUnordered(inside, waiting);
        assertOrdered(inside, terminated);
    }

    @Test
    void aLockOrdersWhatItGuards() {
        int lock = story.object();
        Event written = ant.does(EventKind.WRITE, 50, 0);
        ant.does(EventKind.LOCK, lock);
        ant.does(EventKind.UNLOCK, lock);
        Event tooEarly = main.prints("x");
        main.does(EventKind.LOCK, lock);
        Event read = main.does(EventKind.READ, 50, 0);

        assertOrdered(written, read);
        assertUnordered(written, tooEarly);
    }

    @Test
    void oneReaderIsNotOrderedAfterAnother() {
        int lock = story.object();
        ant.does(EventKind.LOCK, lock, LockKinds.SHARED);
        Event one = ant.prints("ant");
        ant.does(EventKind.UNLOCK, lock, LockKinds.SHARED);
        bee.does(EventKind.LOCK, lock, LockKinds.SHARED);
        Event other = bee.prints("bee");

        assertUnordered(one, other);
    }

    @Test
    void aWriterIsAfterAllReadersBefore() {
        int lock = story.object();
        ant.does(EventKind.LOCK, lock, LockKinds.SHARED);
        bee.does(EventKind.LOCK, lock, LockKinds.SHARED);
        Event one = ant.prints("ant");
        Event other = bee.prints("bee");
        ant.does(EventKind.UNLOCK, lock, LockKinds.SHARED);
        bee.does(EventKind.UNLOCK, lock, LockKinds.SHARED);
        main.does(EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        Event written = main.prints("main");

        assertOrdered(one, written);
        assertOrdered(other, written);
    }

    @Test
    void aReaderIsAfterTheWriterBeforeThoughAnotherReaderCameBetween() {
        int lock = story.object();
        ant.does(EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        Event written = ant.prints("ant");
        ant.does(EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE);
        bee.does(EventKind.LOCK, lock, LockKinds.SHARED);
        bee.does(EventKind.UNLOCK, lock, LockKinds.SHARED);
        main.does(EventKind.LOCK, lock, LockKinds.SHARED);
        Event read = main.prints("main");

        assertOrdered(written, read);
    }

    @Test
    void whoeverDowngradesHandsOnWhatItWroteToTheNextReader() {
        int lock = story.object();
        ant.does(EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        Event written = ant.prints("written");
        ant.does(EventKind.LOCK, lock, LockKinds.SHARED);
        ant.does(EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE);
        Event onlyRead = ant.prints("read");
        ant.does(EventKind.UNLOCK, lock, LockKinds.SHARED);
        bee.does(EventKind.LOCK, lock, LockKinds.SHARED);
        Event read = bee.prints("bee");

        assertOrdered(written, read);
        assertUnordered(onlyRead, read);
    }

    @Test
    void anOptimisticReadIsNotOrderedAfterReaders() {
        int lock = story.object();
        ant.does(EventKind.LOCK, lock, LockKinds.SHARED);
        Event one = ant.prints("ant");
        ant.does(EventKind.UNLOCK, lock, LockKinds.SHARED);
        bee.does(EventKind.POLL, lock, 1, "tryOptimisticRead");
        Event other = bee.prints("bee");

        assertUnordered(one, other);
    }

    @Test
    void aVolatileOrdersByVariableNotByObject() {
        Event written = ant.prints("x");
        ant.does(EventKind.VOLATILE_WRITE, 50, 3);
        Event other = main.does(EventKind.VOLATILE_READ, 50, 4);
        Event same = main.does(EventKind.VOLATILE_READ, 50, 3);

        assertUnordered(written, other);
        assertOrdered(written, same);
    }

    @Test
    void everySignalBeforeIsSeen() {
        int latch = story.object();
        Event one = ant.prints("ant");
        ant.does(EventKind.RELEASE, latch);
        Event two = bee.prints("bee");
        bee.does(EventKind.RELEASE, latch);
        Event after = main.does(EventKind.ACQUIRE, latch);

        assertOrdered(one, after);
        assertOrdered(two, after);
        assertUnordered(one, two);
    }

    @Test
    void orderGoesThroughAThirdThread() {
        int lock = story.object();
        Event one = ant.prints("ant");
        ant.does(EventKind.UNLOCK, lock);
        bee.does(EventKind.LOCK, lock);
        bee.ends();
        Event after = main.does(EventKind.JOINED, bee.id, 1);

        assertOrdered(one, after);
    }

    @Test
    void aPlainWriteAndReadOrderNothing() {
        Event written = ant.does(EventKind.WRITE, 50, 0);
        Event read = main.does(EventKind.READ, 50, 0);

        assertUnordered(written, read);
    }

    @Test
    void anInterruptIsSeenByItsVictim() {
        Event before = main.prints("x");
        main.does(EventKind.INTERRUPT, ant.id);
        Event noticed = ant.does(EventKind.INTERRUPTED);

        assertOrdered(before, noticed);
    }

    private void assertOrdered(Event one, Event other) {
        assertThat(story.timeline().happensBefore(one, other)).isTrue();
        assertThat(story.timeline().happensBefore(other, one)).isFalse();
    }

    private void assertUnordered(Event one, Event other) {
        assertThat(story.timeline().happensBefore(one, other)).isFalse();
        assertThat(story.timeline().happensBefore(other, one)).isFalse();
    }
}
