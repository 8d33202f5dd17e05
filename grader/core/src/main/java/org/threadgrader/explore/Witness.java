package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.rule.Finding;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * A run told in words, a column a thread and a row an event, in the order in which they happened: what people see of a
 * {@link Found} fault.
 *
 * @param columns the threads that act in it: main, then workers in start order
 * @param rows the events
 */
public record Witness(List<Column> columns, List<Row> rows) {
    public Witness {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A thread of the table.
     *
     * @param role its part in the run, in every language alike: {@code main}, {@code worker 1}, {@code program}
     * @param name the thread's own name; empty where it has none
     * @param called how it is called in the table's head
     */
    public record Column(String role, String name, Message called) {}

    /**
     * What one thread did.
     *
     * @param event the {@link Event#index()} of what it tells
     * @param column the thread's place among the columns
     * @param what what it did; the thread is the sentence's subject
     * @param where the place in the source, such as {@code Account.java:12}
     * @param leftOut how many events of the table's threads are left out just before it
     */
    public record Row(int event, int column, Message what, Optional<String> where, int leftOut) {}

    /** The few events of a run that show a fault. */
    public static Witness of(Timeline timeline, Finding finding) {
        Trimming.Trimmed trimmed = Trimming.of(timeline, finding);
        return of(timeline, trimmed.kept(), trimmed.leftOut());
    }

    /** Every event of a run, but for what the scheduler notes for itself. */
    public static Witness whole(Timeline timeline) {
        return of(timeline, Telling.told(timeline));
    }

    /** These events of a run and no others, in their order. */
    public static Witness of(Timeline timeline, List<Event> events) {
        return of(timeline, events, Map.of());
    }

    /** Whether there is anything to tell of an event: not of what the grader notes for itself, nor of its own code. */
    public static boolean isTold(Event event) {
        return Telling.isTold(event);
    }

    private static Witness of(Timeline timeline, List<Event> events, Map<Integer, Integer> leftOut) {
        Map<Integer, Integer> places = places(timeline, events);
        Telling telling = new Telling(timeline, events);
        List<Row> rows = new ArrayList<>();
        for (Event event : events) {
            rows.add(new Row(
                    event.index(),
                    places.getOrDefault(event.thread(), 0),
                    telling.what(event),
                    Place.of(timeline.origin(event)),
                    leftOut.getOrDefault(event.index(), 0)));
        }
        List<Column> columns = places.keySet().stream()
                .map(thread -> timeline.thread(thread).map(Witness::column).orElse(PROGRAM))
                .toList();
        return new Witness(columns, rows);
    }

    /** Events that no thread of the program's stands for. */
    private static final Column PROGRAM = new Column("program", "", Telling.say("program"));

    private static Column column(ThreadFacts thread) {
        String role = switch (thread.role().kind()) {
            case MAIN -> "main";
            case WORKER -> "worker " + thread.role().number();
            case UNSTARTED -> "thread object " + thread.role().number();
        };
        return new Column(role, thread.name(), Telling.called(thread));
    }

    /** The columns' places by thread id: main, workers in start order, then what else acts. */
    private static Map<Integer, Integer> places(Timeline timeline, List<Event> events) {
        List<Integer> acting = events.stream().map(Event::thread).distinct().toList();
        List<Integer> order = new ArrayList<>();
        order.add(timeline.main().id());
        timeline.workers().forEach(worker -> order.add(worker.id()));
        order.addAll(acting);
        Map<Integer, Integer> places = new LinkedHashMap<>();
        order.stream().distinct().filter(acting::contains).forEach(thread -> places.put(thread, places.size()));
        return places;
    }
}
