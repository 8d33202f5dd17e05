package org.threadgrader.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threadgrader.check.Where;
import org.threadgrader.explore.Witness;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/** Makes a {@link Picture} of a run: chooses its lanes and steps, and puts the steps into words. */
final class Drawing {
    /** So many steps are told after what is wrong. */
    private static final int AFTERMATH = 10;

    private final Timeline timeline;
    private final List<Event> witness;

    /** By thread id, the place of its lane. */
    private final Map<Integer, Integer> lanes = new LinkedHashMap<>();

    private final Set<Integer> lockObjects = new HashSet<>();

    /** By object, the lock's number. */
    private final Map<Integer, Integer> locks = new HashMap<>();

    Drawing(Timeline timeline, List<Event> witness) {
        this.timeline = timeline;
        this.witness =
                witness.stream().sorted(Comparator.comparingInt(Event::index)).toList();
        for (Event event : timeline.events()) {
            switch (event.kind()) {
                case LOCK, PERMIT_ACQUIRE -> lockObjects.add(event.object());
                default -> {}
            }
        }
    }

    Picture picture() {
        List<ThreadFacts> threads = Stream.concat(Stream.of(timeline.main()), timeline.workers().stream())
                .toList();
        chosen(threads).forEach(thread -> lanes.put(thread.id(), lanes.size()));
        List<Beat> tellable = withoutEmptyWaits(Beats.of(timeline, witness, lanes.keySet()));
        List<Beat> told = told(tellable);
        List<Picture.Step> steps = steps(told, tellable);
        int last = told.isEmpty() ? -1 : tellable.indexOf(told.get(told.size() - 1));
        int after = tellable.size() - 1 - last;
        List<Picture.Bar> bars = new Bars(timeline, lanes, told, after > 0, locks).all();
        return new Picture(
                lanes.keySet().stream()
                        .flatMap(id -> timeline.thread(id).stream())
                        .map(Drawing::lane)
                        .toList(),
                steps,
                bars,
                threads.size() - lanes.size(),
                after);
    }

    /**
     * As many as there is room for, in start order: main and those that show what is wrong, then others that live at that
     * time; where nothing is wrong, the first.
     */
    private List<ThreadFacts> chosen(List<ThreadFacts> threads) {
        Set<Integer> shown = new HashSet<>();
        shown.add(ThreadFacts.MAIN_ID);
        witness.forEach(event -> shown.addAll(List.of(event.thread(), event.object(), (int) event.value())));
        Stream<ThreadFacts> first = threads.stream().filter(thread -> shown.contains(thread.id()));
        Stream<ThreadFacts> others =
                threads.stream().filter(thread -> !shown.contains(thread.id()) && livesDuringWitness(thread));
        return Stream.concat(first, others)
                .limit(Picture.MOST_LANES)
                .sorted(Comparator.comparingInt(thread -> thread.role().number()))
                .toList();
    }

    private boolean livesDuringWitness(ThreadFacts thread) {
        if (witness.isEmpty()) {
            return true;
        }
        int start = thread.start().map(Event::index).orElse(0);
        int end = thread.end().map(Event::index).orElse(Integer.MAX_VALUE);
        return start < witness.get(witness.size() - 1).index()
                && end > witness.get(0).index();
    }

    private static Picture.Lane lane(ThreadFacts thread) {
        Message called = thread.id() == ThreadFacts.MAIN_ID
                ? Message.of("picture.main")
                : Message.of("picture.worker", thread.role().number());
        return new Picture.Lane(called, thread.name());
    }

    /** That it begins to wait goes without saying where nothing else is told until it has waited. */
    private static List<Beat> withoutEmptyWaits(List<Beat> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i + 1 == all.size() || !isEmptyWait(all.get(i), all.get(i + 1)))
                .mapToObj(all::get)
                .toList();
    }

    private static boolean isEmptyWait(Beat beat, Beat next) {
        return beat.first().kind() == EventKind.JOIN
                && beat.rank() != Rank.WITNESS
                && next.first().kind() == EventKind.JOINED
                && next.first().thread() == beat.first().thread();
    }

    /**
     * Those that matter most: of one rank, the nearest to what is wrong, else the first and the last. What comes long after
     * what is wrong does not explain it.
     */
    private static List<Beat> told(List<Beat> all) {
        int focus = IntStream.range(0, all.size())
                .filter(i -> all.get(i).rank() == Rank.WITNESS)
                .max()
                .orElse(-1);
        return IntStream.range(0, all.size())
                .boxed()
                .filter(i -> focus < 0 || i <= focus + AFTERMATH || all.get(i).rank() == Rank.FATE)
                .sorted(Comparator.comparing((Integer i) -> all.get(i).rank())
                        .thenComparing(i -> focus < 0 ? Math.min(i, all.size() - 1 - i) : Math.abs(focus - i))
                        .thenComparing(i -> i))
                .limit(Picture.MOST_STEPS)
                .sorted()
                .map(all::get)
                .toList();
    }

    private List<Picture.Step> steps(List<Beat> told, List<Beat> tellable) {
        Map<Integer, Message> words = words(told);
        List<Picture.Step> steps = new ArrayList<>();
        int next = 0;
        for (Beat beat : told) {
            int place = tellable.indexOf(beat);
            Event event = beat.first();
            steps.add(new Picture.Step(
                    lanes.getOrDefault(event.thread(), 0),
                    what(beat, words),
                    where(event),
                    arrow(event),
                    lock(event),
                    beat.rank() == Rank.WITNESS,
                    place - next));
            next = place + 1;
        }
        return steps;
    }

    private Map<Integer, Message> words(List<Beat> told) {
        List<Event> events = told.stream()
                .filter(beat -> beat.line().isEmpty())
                .map(Beat::first)
                .toList();
        Map<Integer, Message> words = new HashMap<>();
        Witness.of(timeline, events).rows().forEach(row -> words.put(row.event(), row.what()));
        return words;
    }

    private Message what(Beat beat, Map<Integer, Message> words) {
        if (beat.line().isPresent()) {
            return Said.printed(beat);
        }
        Message what = beat.first().kind() == EventKind.CALL
                ? Said.called(beat, timeline.events())
                : words.getOrDefault(beat.first().index(), Message.text(""));
        return beat.times() == 1 ? what : Message.of("picture.again", what, beat.times());
    }

    private Optional<Where> where(Event event) {
        return timeline.site(event)
                .filter(site -> !site.file().isEmpty())
                .map(site -> new Where(site.file(), site.line()));
    }

    private int lock(Event event) {
        boolean about = switch (event.kind()) {
            case LOCK, PERMIT_ACQUIRE, BLOCK, STUCK -> lockObjects.contains(event.object());
            default -> false;
        };
        return about ? locks.computeIfAbsent(event.object(), any -> locks.size() + 1) : 0;
    }

    private Optional<Picture.Arrow> arrow(Event event) {
        return switch (event.kind()) {
            case THREAD_START -> to(Picture.Arrow.Sort.START, event.object(), event);
            case JOINED -> event.value() == 1 ? to(Picture.Arrow.Sort.END, event.object(), event) : Optional.empty();
            case INTERRUPT, RELEASE -> to(Picture.Arrow.Sort.SIGNAL, event.object(), event);
            case NOTIFY -> woken(event).flatMap(other -> to(Picture.Arrow.Sort.SIGNAL, other, event));
            case STUCK ->
                to(Picture.Arrow.Sort.AWAITED, event.value() != 0 ? (int) event.value() : event.object(), event);
            default -> Optional.empty();
        };
    }

    private Optional<Picture.Arrow> to(Picture.Arrow.Sort sort, int thread, Event event) {
        return Optional.ofNullable(lanes.get(thread))
                .filter(lane -> thread != event.thread())
                .map(lane -> new Picture.Arrow(sort, lane));
    }

    /** Who wakes up first after a notification that reached somebody. */
    private Optional<Integer> woken(Event signal) {
        if (signal.value() == 0) {
            return Optional.empty();
        }
        return timeline.events().stream()
                .skip(signal.index() + 1L)
                .filter(event -> event.kind() == EventKind.WOKEN
                        && event.object() == signal.object()
                        && event.value() == WaitResults.CAME)
                .map(Event::thread)
                .findFirst();
    }
}
