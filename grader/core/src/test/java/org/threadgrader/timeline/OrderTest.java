package org.threadgrader.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Event;

/** What orders keep while they are asked about, and that all of them answer alike. */
class OrderTest {
    private static final int THREADS = 500;

    private final Story story = new Story();
    private final List<Story.Actor> workers = IntStream.range(0, THREADS)
            .mapToObj(number -> story.main.makes("worker " + number))
            .toList();

    @Test
    void aLongRunOfManyThreadsLeavesOneClockAThread() {
        countUnderALock(100);
        List<Event> events = story.recorded().events();
        ForwardClocks clocks = new ForwardClocks(events, Edges.ALL, new HashMap<>());

        clocks.at(events.get(events.size() - 1));

        assertThat(clocks.cells()).isBetween((long) THREADS, (THREADS + 1L) * (THREADS + 1L));
    }

    @Test
    void releasesOfManyObjectsShareTheClocksOfTheirThreads() {
        countUnderALock(2);
        workers.forEach(worker -> IntStream.range(0, 100).forEach(i -> worker.does(EventKind.RELEASE, story.object())));
        List<Event> events = story.recorded().events();
        ForwardClocks clocks = new ForwardClocks(events, Edges.ALL, new HashMap<>());

        clocks.at(events.get(events.size() - 1));

        assertThat(clocks.cells()).isLessThan(4L * THREADS * THREADS);
    }

    @Test
    void questionsAboutEachEventDoNotAddUp() {
        countUnderALock(20);
        List<Event> events = story.recorded().events();
        RememberedClocks clocks = new RememberedClocks(events, Edges.ALL, new HashMap<>());

        events.forEach(clocks::at);

        assertThat(clocks.cells()).isLessThan(RememberedClocks.MOST_CELLS + 2L * THREADS * THREADS);
    }

    @Test
    void allOrdersAnswerAlike() {
        Random random = new Random(1);
        for (int i = 0; i < 150; i++) {
            Story.Actor worker = workers.get(random.nextInt(5));
            int kind = random.nextInt(2) == 0 ? LockKinds.SHARED : LockKinds.EXCLUSIVE;
            worker.does(random.nextInt(2) == 0 ? EventKind.LOCK : EventKind.UNLOCK, 7_000 + random.nextInt(4), kind);
        }
        List<Event> all = story.recorded().events();
        List<Event> events = all.subList(all.size() - 150, all.size());
        Order forward = Order.forward(all, Edges.ALL, event -> true);
        Order chosen = Order.at(events, all, Edges.ALL);
        Order anywhere = Order.anywhere(all, Edges.ALL);

        for (int later = 0; later < events.size(); later++) {
            // from either end, so that what has been passed is asked about, too
            Event low = events.get(later);
            Event high = events.get(events.size() - 1 - later);
            for (Event earlier : events) {
                assertThat(forward.isOrdered(earlier, low)).isEqualTo(chosen.isOrdered(earlier, low));
                assertThat(anywhere.isOrdered(earlier, low)).isEqualTo(chosen.isOrdered(earlier, low));
                assertThat(anywhere.isOrdered(earlier, high)).isEqualTo(chosen.isOrdered(earlier, high));
            }
        }
    }

    @Test
    void whoeverGoesForwardMayNotAskBack() {
        workers.get(1).prints("a");
        Event passed = workers.get(0).prints("b");
        Event last = workers.get(0).prints("c");
        Event first = story.recorded().events().get(0);
        Order forward = Order.forward(story.recorded().events(), Edges.ALL, event -> true);

        forward.isOrdered(first, last);

        assertThatIllegalArgumentException().isThrownBy(() -> forward.isOrdered(first, passed));
    }

    @Test
    void onlyWhatWasAnnouncedMayBeAskedAbout() {
        Event first = story.recorded().events().get(0);
        Event last = workers.get(0).prints("a");
        Order chosen = Order.at(List.of(), story.recorded().events(), Edges.ALL);

        assertThatIllegalArgumentException().isThrownBy(() -> chosen.isOrdered(first, last));
    }

    private void countUnderALock(int times) {
        int lock = story.object();
        for (int i = 0; i < times; i++) {
            for (Story.Actor worker : workers) {
                worker.does(EventKind.LOCK, lock);
                worker.does(EventKind.WRITE, 0, 0);
                worker.does(EventKind.UNLOCK, lock);
            }
        }
    }
}
