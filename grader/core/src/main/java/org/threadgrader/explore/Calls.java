package org.threadgrader.explore;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

/** Says which call it was that gave another thread something, got it, or asked: a piece of {@link Witness}. */
public final class Calls {
    /** Whatever the probe records of these calls has words of its own. */
    private static final Map<String, String> GIVES = Map.ofEntries(
            Map.entry("submit", "submits"),
            Map.entry("execute", "executes"),
            Map.entry("schedule", "schedules"),
            Map.entry("result", "result-set"),
            Map.entry("put", "puts"),
            Map.entry("unpark", "unparks"),
            Map.entry("class-init", "class-made"),
            Map.entry("end of a pool's thread", "pool-thread-ends"),
            Map.entry("CountDownLatch.countDown", "counts-down"));

    private static final Map<String, String> GETS = Map.ofEntries(
            Map.entry("submit", "begins-task"),
            Map.entry("execute", "takes-task"),
            Map.entry("schedule", "takes-task"),
            Map.entry("put", "has-put"),
            Map.entry("take", "takes"),
            Map.entry("park", "unparked"),
            Map.entry("walk", "walks"),
            Map.entry("class-init", "class-used"),
            Map.entry("CountDownLatch.await", "latch-open"),
            Map.entry("CyclicBarrier.await", "barrier-open"),
            Map.entry("Exchanger.exchange", "exchanged"),
            Map.entry("Future.get", "gets-result"),
            Map.entry("CompletableFuture.join", "gets-result"),
            Map.entry("ExecutorService.awaitTermination", "pool-ended"));

    private static final Set<String> BOOKKEEPING = Set.of("class-init", "CompletableFuture", "end of a pool's thread");

    private Calls() {}

    /**
     * A RELEASE, an ACQUIRE or a POLL.
     *
     * @param object what the event's object is called
     */
    static Message told(Event event, Message object) {
        String text = event.text();
        if (event.isOfWholeObject()) {
            return Telling.say(event.kind() == EventKind.POLL ? "looks-into" : "uses", object);
        }
        String method = text.substring(text.indexOf('.') + 1);
        String own = switch (event.kind()) {
            case RELEASE -> GIVES.getOrDefault(text, "gives");
            case ACQUIRE -> GETS.getOrDefault(text, "gets");
            default -> "asks";
        };
        return Telling.say(own, object, method, event.value());
    }

    /** Whether nobody called anything: the JVM or the pool itself did something. */
    public static boolean isBookkeeping(Event event) {
        return isOne(event) && BOOKKEEPING.contains(event.text());
    }

    /** Whether a RELEASE only completes the ACQUIRE before it: one call that both sees and changes an object. */
    static boolean completes(Event release, Event before) {
        return release.kind() == EventKind.RELEASE
                && before.kind() == EventKind.ACQUIRE
                && release.thread() == before.thread()
                && release.object() == before.object()
                && release.site() == before.site()
                && release.text().equals(before.text());
    }

    /**
     * Whether two events that follow each other are one handing over, or one beginning, of a task that was submitted: the pool's queue
     * is in between.
     *
     * @return the index of the one of them that says which task it is not; empty where they are not
     */
    static OptionalInt queued(Event event, Event next) {
        boolean isOne = event.thread() == next.thread() && event.site() == next.site() && event.kind() == next.kind();
        if (isOne && event.kind() == EventKind.RELEASE && isCall(event, "submit") && isCall(next, "execute")) {
            return OptionalInt.of(next.index());
        }
        return isOne && event.kind() == EventKind.ACQUIRE && isCall(event, "execute") && isCall(next, "submit")
                ? OptionalInt.of(event.index())
                : OptionalInt.empty();
    }

    private static boolean isCall(Event event, String name) {
        return event.text().equals(name);
    }

    /** Whether the event is about such a call. */
    static boolean isOne(Event event) {
        return switch (event.kind()) {
            case RELEASE, ACQUIRE, POLL -> true;
            default -> false;
        };
    }
}
