package org.threadgrader.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threadgrader.run.Event;

/** Sorts the events of one run by the threads they happened in and the threads they are about, in one pass. */
final class Ledger {
    private static final int PROBE = 0;

    private final Map<Integer, Page> pages = new LinkedHashMap<>();
    private int started;
    private int unstarted;

    /** One thread's page while the events are read. */
    private static final class Page {
        private final int id;
        private int workerNumber;
        private @Nullable Construction construction;
        private final List<Naming> names = new ArrayList<>();
        private final List<Event> own = new ArrayList<>();
        private final List<Event> about = new ArrayList<>();
        private final Lines lines;
        private final Lines errorLines;

        Page(int id) {
            this.id = id;
            this.lines = new Lines(id);
            this.errorLines = new Lines(id);
        }
    }

    Map<Integer, ThreadFacts> read(List<Event> events) {
        page(ThreadFacts.MAIN_ID);
        for (Event event : events) {
            if (event.thread() != PROBE) {
                page(event.thread()).own.add(event);
            }
            note(event);
        }
        Map<Integer, ThreadFacts> threads = new LinkedHashMap<>();
        pages.values().forEach(page -> threads.put(page.id, close(page)));
        return threads;
    }

    private Page page(int thread) {
        return pages.computeIfAbsent(thread, Page::new);
    }

    private void note(Event event) {
        switch (event.kind()) {
            case THREAD_NEW ->
                about(event).construction =
                        new Construction(event, event.text(), (int) event.value(), Optional.empty());
            case THREAD_TARGET -> target(about(event), event);
            case THREAD_NAME -> about(event).names.add(new Naming(event.text(), event));
            case THREAD_START -> number(about(event));
            case THREAD_BEGIN -> {
                // A pool's worker may be seen here for the first time.
                if (event.thread() != ThreadFacts.MAIN_ID) {
                    number(page(event.thread()));
                }
            }
            case THREAD_DAEMON,
                    THREAD_PRIORITY,
                    DAEMON_REFUSED,
                    START_REFUSED,
                    RUN_CALLED,
                    JOIN,
                    JOINED,
                    IS_ALIVE,
                    GET_STATE,
                    INTERRUPT -> about(event);
            case OUTPUT -> {
                if (event.thread() != PROBE) {
                    Page writer = page(event.thread());
                    (event.value() == 2 ? writer.errorLines : writer.lines).write(event);
                }
            }
            default -> {}
        }
    }

    private Page about(Event event) {
        Page page = page(event.object());
        page.about.add(event);
        return page;
    }

    private void number(Page page) {
        if (page.workerNumber == 0 && page.id != ThreadFacts.MAIN_ID) {
            page.workerNumber = ++started;
        }
    }

    private static void target(Page page, Event event) {
        Construction made = page.construction;
        if (made != null) {
            page.construction = new Construction(
                    made.event(),
                    made.className(),
                    made.flags(),
                    Optional.of(new Construction.Target((int) event.value(), event.text())));
        }
    }

    private ThreadFacts close(Page page) {
        return new ThreadFacts(
                page.id,
                role(page),
                Optional.ofNullable(page.construction),
                page.names,
                page.own,
                page.about,
                page.lines.finish(),
                page.errorLines.finish());
    }

    private Role role(Page page) {
        if (page.id == ThreadFacts.MAIN_ID) {
            return Role.MAIN;
        }
        return page.workerNumber > 0
                ? new Role(Role.Kind.WORKER, page.workerNumber)
                : new Role(Role.Kind.UNSTARTED, ++unstarted);
    }
}
