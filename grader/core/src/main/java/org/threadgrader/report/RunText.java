package org.threadgrader.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threadgrader.check.Participant;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.Role;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * One run as its author sees it in the terminal: what each thread printed, then a lane a thread, from left to right as the
 * events came. It fits into 80 columns.
 */
public final class RunText {
    private static final int WIDTH = Wrapped.WIDTH;
    private static final int LONGEST_NAME = 24;

    /** Of one thread's output in a row. */
    private static final int MOST_LINES = 8;

    /** More threads would fill the screen. */
    private static final int MOST = 8;

    private static final char NONE = ' ';
    private static final char IDLE = '-';
    private static final char WAITS = '.';
    private static final char ACTS = '#';
    private static final char STARTS = '>';
    private static final char STUCK = 'x';
    private static final char ENDS = '|';

    private final Timeline timeline;
    private final Texts words;
    private final List<ThreadFacts> threads;
    private final int nameWidth;
    private final StringBuilder text = new StringBuilder();

    private RunText(Timeline timeline, Locale locale) {
        this.timeline = timeline;
        this.words = new Texts(locale);
        this.threads = timeline.threads().stream()
                .filter(thread -> thread.role().kind() != Role.Kind.UNSTARTED)
                .limit(MOST)
                .toList();
        this.nameWidth = threads.stream()
                .mapToInt(thread -> Columns.of(name(thread)))
                .max()
                .orElse(0);
    }

    /** The text of a run, each line ended. */
    public static String of(Timeline timeline, Locale locale) {
        RunText run = new RunText(timeline, locale);
        run.output();
        run.lanes();
        return run.text.toString();
    }

    private String name(ThreadFacts thread) {
        return cut(words.in(Participant.called(thread)), LONGEST_NAME);
    }

    private static String cut(String text, int width) {
        return Columns.of(text) <= width ? text : Wrapped.lines(text, width - 1).get(0) + "…";
    }

    /** A class that a scenario drives prints nothing as a rule; who has nothing to show is not listed then. */
    private void output() {
        if (threads.stream().allMatch(thread -> thread.lines().isEmpty())) {
            return;
        }
        line("  " + words.of("run.output"));
        for (ThreadFacts thread : threads) {
            List<Line> lines = thread.lines();
            int room = WIDTH - nameWidth - 6;
            int rest = room - Columns.of(words.of("run.lines", lines.size(), ""));
            String shown = words.of("run.lines", lines.size(), cut(some(lines, rest), rest));
            line("    " + Columns.left(name(thread), nameWidth) + "  " + shown);
        }
    }

    /** As many of the first lines as there is room for, and the last one. */
    private static String some(List<Line> lines, int width) {
        String all = joined(lines);
        for (int first = Math.min(MOST_LINES, lines.size()); first > 0 && Columns.of(all) > width; first--) {
            all = joined(lines.subList(0, first)) + " … "
                    + Visible.of(lines.get(lines.size() - 1).text());
        }
        return all;
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(line -> Visible.of(line.text())).collect(Collectors.joining(" | "));
    }

    private void lanes() {
        line("  " + words.of("run.threads"));
        int width = WIDTH - nameWidth - 6;
        for (ThreadFacts thread : threads) {
            line("    " + Columns.left(name(thread), nameWidth) + "  " + lane(thread, width));
        }
        for (String legend : Wrapped.lines(words.of("run.legend"), WIDTH - 4)) {
            line("    " + legend);
        }
    }

    private String lane(ThreadFacts thread, int width) {
        int events = Math.max(1, timeline.events().size());
        char[] lane = new char[width];
        Arrays.fill(lane, NONE);
        int begin = thread.role().kind() == Role.Kind.MAIN
                ? 0
                : place(thread.firstOwn(EventKind.THREAD_BEGIN), events, width, width);
        int end = place(thread.end(), events, width, width - 1);
        for (int at = begin; at <= end && at < width; at++) {
            lane[at] = IDLE;
        }
        int waitsFrom = -1;
        int last = thread.end().map(Event::index).orElse(Integer.MAX_VALUE);
        for (Event event : thread.own()) {
            int at = place(event.index(), events, width);
            if (event.index() > last) {
                break; // the program's end is noted in its last thread
            }
            if (waitsFrom >= 0) {
                Arrays.fill(lane, Math.min(waitsFrom + 1, at), at, WAITS);
                waitsFrom = -1;
            }
            switch (event.kind()) {
                case JOIN, BLOCK, WAIT, SLEEP -> waitsFrom = at;
                case THREAD_START -> lane[at] = STARTS;
                case STUCK -> lane[at] = STUCK;
                default -> lane[at] = lane[at] == STARTS || lane[at] == STUCK ? lane[at] : ACTS;
            }
        }
        thread.end().ifPresent(event -> lane[place(event.index(), events, width)] = ENDS);
        return new String(lane);
    }

    private static int place(Optional<Event> event, int events, int width, int otherwise) {
        return event.map(one -> place(one.index(), events, width)).orElse(otherwise);
    }

    private static int place(int index, int events, int width) {
        return (int) Math.min(width - 1L, (long) index * width / events);
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }
}
