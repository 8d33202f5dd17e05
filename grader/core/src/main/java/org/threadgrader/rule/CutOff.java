package org.threadgrader.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * How far a thread was when another one ended the program by exit: a piece of what {@link Rules} say. Whether a thread that
 * could still go on had anything left to do, its run alone does not show; another run shows that it had not, where the thread
 * only waits for ever and has done no more until then.
 *
 * @param exit the place of the exit
 * @param thread the thread that was cut off
 * @param waits whether it only waited for others to come
 * @param steps how many steps it had taken
 * @param deeds how many of these were more than a look or a wait
 */
public record CutOff(Site exit, int thread, boolean waits, int steps, int deeds) {
    private static final List<String> COMINGS =
            List.of("CountDownLatch", "CyclicBarrier", "Semaphore", "Phaser", "Exchanger");

    private static final Set<EventKind> LOOKS_AND_WAITS = EnumSet.of(
            EventKind.THREAD_BEGIN,
            EventKind.READ,
            EventKind.VOLATILE_READ,
            EventKind.POLL,
            EventKind.POLLED,
            EventKind.IS_ALIVE,
            EventKind.GET_STATE,
            EventKind.YIELD,
            EventKind.SLEEP,
            EventKind.BLOCK,
            EventKind.UNBLOCK,
            EventKind.LOCK,
            EventKind.ACQUIRE,
            EventKind.JOIN,
            EventKind.JOINED,
            EventKind.WAIT);

    /** The threads that an exit has cut off, and that had not only waited for work. */
    static List<CutOff> in(Timeline timeline) {
        // without control nobody knows how far the others were
        if (timeline.first(EventKind.CONTROL_RELEASED).isPresent()) {
            return List.of();
        }
        return timeline.first(EventKind.EXIT).stream()
                .flatMap(exit -> Stream.concat(Stream.of(timeline.main()), timeline.workers().stream())
                        .filter(thread -> thread.id() != exit.thread() && isCutOff(thread, exit))
                        .map(thread -> of(timeline, thread, exit)))
                .toList();
    }

    private static CutOff of(Timeline timeline, ThreadFacts thread, Event exit) {
        List<Event> own = thread.own().stream()
                .filter(event -> event.index() < exit.index() && event.kind().counted())
                .toList();
        long deeds = own.stream()
                .filter(event -> !LOOKS_AND_WAITS.contains(event.kind()))
                .count();
        boolean waits = Blocked.at(thread, exit.index())
                .filter(wait -> wait.isForSignalWithoutLimit() || isForComing(timeline, thread, wait, exit))
                .isPresent();
        return new CutOff(new Words(timeline).site(exit), thread.id(), waits, own.size(), (int) deeds);
    }

    /** A thread gives way only before its next step, so that whoever does not wait for something has one left. */
    private static boolean isCutOff(ThreadFacts thread, Event exit) {
        boolean started = thread.id() == ThreadFacts.MAIN_ID
                || thread.start().filter(start -> start.index() < exit.index()).isPresent();
        boolean ended = thread.end().filter(end -> end.index() < exit.index()).isPresent();
        return started
                && !ended
                && !thread.daemon()
                && !isForeign(thread)
                && Blocked.at(thread, exit.index()).filter(Blocked::isForWork).isEmpty();
    }

    private static boolean isForeign(ThreadFacts thread) {
        return thread.construction()
                .filter(made -> made.event().thread() == thread.id())
                .filter(made -> thread.id() != ThreadFacts.MAIN_ID)
                .isPresent();
    }

    /** Whether it waits for others to come, and nobody has come since: nothing of its own is cut off. */
    private static boolean isForComing(Timeline timeline, ThreadFacts thread, Blocked wait, Event exit) {
        if (wait.limit() != 0 || COMINGS.stream().noneMatch(wait.method()::startsWith)) {
            return false;
        }
        int since = thread.own(EventKind.BLOCK).stream()
                .mapToInt(Event::index)
                .filter(index -> index < exit.index())
                .max()
                .orElse(exit.index());
        return timeline.events().subList(since, exit.index()).stream()
                .noneMatch(event -> event.object() == wait.object() && event.thread() != thread.id());
    }

    /** Whether nothing is lost here, as in another run the thread has done no more and come to wait for ever. */
    public boolean isHarmlessBy(CutOff other) {
        return other.waits
                && other.exit.equals(exit)
                && other.thread == thread
                && other.deeds == deeds
                && other.steps > steps;
    }
}
