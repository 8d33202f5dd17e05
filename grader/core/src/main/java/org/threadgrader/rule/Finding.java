package org.threadgrader.rule;

import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.run.Event;
import org.threadgrader.weave.Site;

/**
 * One fault that a recorded run shows: the noun this stage makes. Canonical: of several places that show the same fault the
 * least is named, and nothing in it depends on counts of the run. Two findings with the same {@link #identity()} are the
 * same fault, in whichever schedule they are seen.
 *
 * @param kind the sort of fault
 * @param reason a finer name, such as {@code lost-signal} or {@code race-field}: the message's key without its stage
 * @param message what is wrong, in words
 * @param where the places concerned, the least first
 * @param shown the events of the run that show it, in their order
 * @param cause what other findings may come of as well; empty where each has its own
 */
public record Finding(
        Kind kind, String reason, Message message, List<Site> where, List<Event> shown, Optional<Cause> cause) {
    /** The reason of a race where each access synchronises, and yet one thread has undone what another one has set. */
    static final String LOST_UPDATE = "lost-update";

    /** The reason of a thread that goes on for ever, and repeats itself or not. */
    static final String ENDLESS = "endless";

    public Finding {
        where = List.copyOf(where);
        shown = List.copyOf(shown);
    }

    /** One that comes of nothing that others come of. */
    public Finding(Kind kind, String reason, Message message, List<Site> where, List<Event> shown) {
        this(kind, reason, message, where, shown, Optional.empty());
    }

    /** Whether two accesses are unordered (JLS 17.4.5). */
    public boolean isDataRace() {
        return kind == Kind.RACE && !isLostUpdate();
    }

    /** Whether one thread has undone what another one has set: whether that does harm, only other runs can show. */
    public boolean isLostUpdate() {
        return reason.equals(LOST_UPDATE);
    }

    /** Whether it says why its run came to a limit. */
    public boolean explainsALimit() {
        return reason.equals(ENDLESS);
    }

    /** What makes it the same fault in another run of the same program. */
    public Identity identity() {
        return new Identity(kind, reason, where);
    }

    /**
     * A fault apart from the run that showed it.
     *
     * @param kind the sort of fault
     * @param reason its finer name
     * @param where the places concerned
     */
    public record Identity(Kind kind, String reason, List<Site> where) {}

    /**
     * A mistake that several findings come of, such as a thread that nobody waits for.
     *
     * @param what it is, the same for all of them
     * @param brief the finding in words, where the cause has been told
     */
    public record Cause(Message what, Message brief) {}
}
