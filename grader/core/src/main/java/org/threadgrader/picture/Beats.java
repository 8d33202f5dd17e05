package org.threadgrader.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.explore.Witness;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * Reads what may be told of a run, in order; what a loop does in each of its rounds is one {@link Beat}. A piece of
 * {@link Drawing}.
 */
final class Beats {
    /** So many synchronisations and accesses before what is wrong are told one by one. */
    private static final int NEAR = 12;

    private final Timeline timeline;
    private final Set<Integer> threads;
    private final Set<Integer> witness = new HashSet<>();
    private final Map<Integer, List<Line>> lines = new HashMap<>();
    private final Set<Integer> near = new HashSet<>();
    private final List<Beat> beats = new ArrayList<>();

    /** The threads that an exception ends. */
    private final Set<Integer> dying = new HashSet<>();

    /** By thread, where the beats of its present loop stand. */
    private final Map<Integer, List<Integer>> loops = new HashMap<>();

    private Beats(Timeline timeline, List<Event> witness, Set<Integer> threads) {
        this.timeline = timeline;
        this.threads = threads;
        witness.forEach(event -> this.witness.add(event.index()));
        for (ThreadFacts thread : timeline.threads()) {
            thread.lines().forEach(this::learn);
            thread.errorLines().forEach(this::learn);
        }
    }

    private void learn(Line line) {
        lines.computeIfAbsent(line.first().index(), any -> new ArrayList<>()).add(line);
    }

    /**
     * Reads a run.
     *
     * @param threads the ids of those whose steps are told
     */
    static List<Beat> of(Timeline timeline, List<Event> witness, Set<Integer> threads) {
        Beats beats = new Beats(timeline, witness, threads);
        beats.findNear();
        for (Event event : timeline.events()) {
            beats.read(event);
            if (event.kind() == EventKind.CONTROL_RELEASED) {
                break; // from here on the order is luck, and another picture each time
            }
        }
        return beats.beats;
    }

    /** What the threads did last before what is wrong: there the order matters, so no loop is folded. */
    private void findNear() {
        int last = witness.stream().mapToInt(Integer::intValue).max().orElse(-1);
        Set<Integer> accesses = new HashSet<>();
        Shared shared = Shared.in(last < 0 ? List.of() : timeline.events());
        for (int i = last - 1; i >= 0 && near.size() + accesses.size() < NEAR; i--) {
            Event event = timeline.events().get(i);
            if (!threads.contains(event.thread())) {
                continue;
            }
            if (Kinds.rank(event).filter(Rank.SYNCHRONISATION::equals).isPresent()) {
                near.add(i);
            } else if (shared.isAccessed(event)) {
                accesses.add(i);
            }
        }
        near.addAll(accesses);
    }

    private void read(Event event) {
        if (!threads.contains(event.thread()) || isAboutOther(event) || !Witness.isTold(event)) {
            return;
        }
        if (event.kind() == EventKind.UNCAUGHT) {
            dying.add(event.thread());
        }
        if (event.kind() == EventKind.OUTPUT) {
            if (event.value() == 2 && dying.contains(event.thread())) {
                return; // the trace of the exception it is said to end by
            }
            for (Line line : lines.getOrDefault(event.index(), List.of())) {
                add(Beat.of(line, isWitness(line) ? Rank.WITNESS : Rank.LINE));
            }
            return;
        }
        rank(event).ifPresent(rank -> add(Beat.of(event, rank)));
    }

    /** Whether it is about a thread that has no lane. */
    private boolean isAboutOther(Event event) {
        return switch (event.kind()) {
            case THREAD_START, JOIN, JOINED, IS_ALIVE, GET_STATE, INTERRUPT ->
                !threads.contains(event.object())
                        && timeline.thread(event.object())
                                .filter(thread -> thread.start().isPresent())
                                .isPresent();
            default -> false;
        };
    }

    private boolean isWitness(Line line) {
        return witness.stream()
                .anyMatch(index -> index >= line.first().index()
                        && index <= line.last().index()
                        && timeline.events().get(index).thread() == line.thread());
    }

    private Optional<Rank> rank(Event event) {
        if (witness.contains(event.index())) {
            return Optional.of(Rank.WITNESS);
        }
        Optional<Rank> usual = Kinds.rank(event);
        return usual.isEmpty() && near.contains(event.index()) ? Optional.of(Rank.ACCESS) : usual;
    }

    private void add(Beat beat) {
        int thread = beat.first().thread();
        List<Integer> loop = loops.computeIfAbsent(thread, any -> new ArrayList<>());
        if (beat.rank() != Rank.WITNESS && !near.contains(beat.first().index())) {
            for (int place : loop) {
                if (beats.get(place).isLike(beat)) {
                    beats.set(place, beats.get(place).and(beat));
                    return;
                }
            }
        }
        if (beat.rank().dividesLoops()) {
            loop.clear();
        }
        if (beat.rank() != Rank.WITNESS) {
            loop.add(beats.size());
        }
        beats.add(beat);
    }
}
