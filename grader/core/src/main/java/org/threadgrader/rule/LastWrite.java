package org.threadgrader.rule;

import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * What a thread had read last in the line that ended it by an exception, and which other thread had written it last: a piece
 * of a {@link Finding}.
 *
 * @param write the last write of that variable before it was read
 * @param read the read
 */
record LastWrite(Event write, Event read) {
    /**
     * The last write of another thread's; empty where the line read nothing, or nothing that another thread had written.
     *
     * @param where the line in which the exception was thrown
     */
    static Optional<LastWrite> before(Timeline timeline, Event uncaught, Site where) {
        if (!where.isKnown()) {
            return Optional.empty();
        }
        Optional<Event> read = timeline.thread(uncaught.thread()).map(ThreadFacts::own).stream()
                .flatMap(own -> own.stream())
                .filter(event -> event.index() < uncaught.index() && isRead(event))
                .reduce((earlier, later) -> later)
                .filter(event -> isIn(where, timeline.woven().site(event.site())));
        return read.flatMap(event -> timeline.events().subList(0, event.index()).stream()
                .filter(earlier -> isWriteOf(earlier, event))
                .reduce((earlier, later) -> later)
                .filter(write -> write.thread() != event.thread() && write.index() > start(timeline, event))
                .map(write -> new LastWrite(write, event)));
    }

    /** Where the thread was started: what was written before is no surprise to it. */
    private static int start(Timeline timeline, Event read) {
        return timeline.thread(read.thread())
                .flatMap(ThreadFacts::start)
                .map(Event::index)
                .orElse(0);
    }

    private static boolean isIn(Site line, Site site) {
        return site.line() == line.line() && site.file().equals(line.file());
    }

    private static boolean isRead(Event event) {
        return switch (event.kind()) {
            case READ, VOLATILE_READ -> true;
            case POLL -> event.isOfWholeObject();
            default -> false;
        };
    }

    private static boolean isWriteOf(Event event, Event read) {
        return switch (event.kind()) {
            case WRITE, VOLATILE_WRITE ->
                read.kind() != EventKind.POLL && Variable.of(event).equals(Variable.of(read));
            case RELEASE ->
                read.kind() == EventKind.POLL
                        && event.object() == read.object()
                        && event.text().equals(read.text());
            default -> false;
        };
    }

    Message told(Words words) {
        boolean object = read.kind() == EventKind.POLL;
        boolean collection = !object
                && Variable.sort(read) == Variable.Sort.COLLECTION
                && !read.text().isEmpty();
        String key = collection ? "rule.exception-read-collection" : "rule.exception-read";
        return Message.of(
                object ? "rule.exception-read-object" : key,
                words.who(read.thread()),
                object || collection ? Message.text(read.text()) : words.variable(read),
                words.who(write.thread()),
                words.place(write));
    }
}
