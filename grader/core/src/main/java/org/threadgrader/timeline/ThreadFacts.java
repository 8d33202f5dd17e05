package org.threadgrader.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Uncaught;
import org.threadgrader.run.Event;

/**
 * All that a {@link Timeline} knows of one thread object, whether it was ever started or not.
 *
 * @param id the thread's id; main has 1
 * @param role its part in the run
 * @param construction how it was made; empty for main
 * @param names the names it bore, in order
 * @param own the events that happened in it, in order; what the scheduler says of it is among them and is not counted in
 *     {@link Event#local()}, so that an event's place here may be a later one
 * @param about the events of any thread that concern this thread object, in order: its naming, start, joins, polls
 * @param lines what it wrote to System.out
 * @param errorLines what it wrote to System.err
 */
public record ThreadFacts(
        int id,
        Role role,
        Optional<Construction> construction,
        List<Naming> names,
        List<Event> own,
        List<Event> about,
        List<Line> lines,
        List<Line> errorLines) {
    /** The id of the thread that runs main. */
    public static final int MAIN_ID = 1;

    /** How a pool calls its threads where nobody else does (Executors.defaultThreadFactory). */
    private static final Pattern WORKER = Pattern.compile("pool-([0-9]{1,9})-thread-[0-9]+");

    public ThreadFacts {
        names = List.copyOf(names);
        own = List.copyOf(own);
        about = List.copyOf(about);
        lines = List.copyOf(lines);
        errorLines = List.copyOf(errorLines);
    }

    /** The last name it bore, empty where none is known; main's is known from the start. */
    public String name() {
        return names.isEmpty() ? firstName() : names.get(names.size() - 1).name();
    }

    private String firstName() {
        return id == MAIN_ID ? "main" : "";
    }

    /** The name it bore when an event happened. */
    public String nameAt(Event event) {
        String name = firstName();
        for (Naming naming : names) {
            if (naming.since().index() > event.index() && !name.isEmpty()) {
                break;
            }
            name = naming.name();
        }
        return name;
    }

    /** The number of the pool that it works for, where its name says so. */
    public OptionalInt pool() {
        Matcher worker = WORKER.matcher(name());
        return worker.matches() ? OptionalInt.of(Integer.parseInt(worker.group(1))) : OptionalInt.empty();
    }

    /** The call of start that began it. */
    public Optional<Event> start() {
        return firstAbout(EventKind.THREAD_START);
    }

    /** Calls of start that were refused, as it had been started before. */
    public List<Event> refusedStarts() {
        return about(EventKind.START_REFUSED);
    }

    /** Calls of its run method as an ordinary method. */
    public List<Event> runCalls() {
        return about(EventKind.RUN_CALLED);
    }

    /** Returns of joins on it, by any thread: value 1 where it had ended, 0 where the limit passed. */
    public List<Event> joins() {
        return about(EventKind.JOINED);
    }

    /** The exception that left its run method, or main. */
    public Optional<Event> uncaught() {
        return firstOwn(EventKind.UNCAUGHT);
    }

    /** Whether Thread.stop ended it. */
    public boolean isStopped() {
        return uncaught().filter(event -> event.value() == Uncaught.STOPPED).isPresent();
    }

    /** Its end. */
    public Optional<Event> end() {
        return firstOwn(EventKind.THREAD_END);
    }

    /** Whether it was a daemon when it ran. */
    public boolean daemon() {
        boolean daemon = false;
        for (Event event : about) {
            if (event.kind() == EventKind.THREAD_DAEMON) {
                daemon = event.value() == 1;
            }
        }
        return daemon;
    }

    /** The first event of a kind that happened in it. */
    public Optional<Event> firstOwn(EventKind kind) {
        return own.stream().filter(event -> event.kind() == kind).findFirst();
    }

    /** The events of a kind that happened in it. */
    public List<Event> own(EventKind kind) {
        return own.stream().filter(event -> event.kind() == kind).toList();
    }

    /** The events of a kind that concern it. */
    public List<Event> about(EventKind kind) {
        return about.stream().filter(event -> event.kind() == kind).toList();
    }

    private Optional<Event> firstAbout(EventKind kind) {
        return about.stream().filter(event -> event.kind() == kind).findFirst();
    }
}
