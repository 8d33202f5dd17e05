package org.threadgrader.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;
import org.threadgrader.report.Columns;

/** The line of {@link Headway} on a terminal: a bar, and beside it what each figure stands for. */
final class HeadwayBar implements ProgressBarRenderer {
    /** What is left of the bar where the words take all the room. */
    private static final int NARROWEST = 4;

    private static final int PERCENT = 100;

    private final Terminal terminal;

    HeadwayBar(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String render(ProgressState state, int width) {
        return line(state.getStart(), state.getCurrent(), state.getMax(), state.getElapsedAfterStart(), width);
    }

    /**
     * The line.
     *
     * @param known how many were done before, in no time
     * @param done how many are done, those included
     * @param all how many there are, at least 1
     * @param elapsed the time that the others took
     * @param width how many columns it may take; it leaves the last one free, where some terminals go on to the next line
     */
    String line(long known, long done, long all, Duration elapsed, int width) {
        String before = String.format(Locale.ROOT, "%s %3d%% [", terminal.text("grading"), PERCENT * done / all);
        String after = "] " + figures(known, done, all, elapsed);
        int room = Math.max(NARROWEST, width - 1 - Columns.of(before) - Columns.of(after));
        int full = (int) (room * done / all);
        return before + "=".repeat(full) + " ".repeat(room - full) + after;
    }

    private String figures(long known, long done, long all, Duration elapsed) {
        long millis = elapsed.toMillis();
        if (done == known || millis == 0) {
            return terminal.text("grading-begun", done, all);
        }
        double perMilli = (double) (done - known) / millis;
        String rate = String.format(
                Locale.ROOT, "%.1f", perMilli * Duration.ofMinutes(1).toMillis());
        return done == all
                ? terminal.text("grading-over", done, all, rate, clock(elapsed))
                : terminal.text(
                        "grading-on", done, all, rate, clock(Duration.ofMillis((long) ((all - done) / perMilli))));
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
