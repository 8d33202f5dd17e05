package org.threadgrader.cli;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.threadgrader.batch.Progress;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.Wrapped;

/** How far a batch is: on a terminal a bar with its rate and the time that it still takes, elsewhere a few lines. */
final class Headway implements Progress, AutoCloseable {
    private final Terminal terminal;
    private final int known;
    private final Optional<ProgressBar> bar;

    private Headway(Terminal terminal, int known, Optional<ProgressBar> bar) {
        this.terminal = terminal;
        this.known = known;
        this.bar = bar;
    }

    /**
     * Of a batch that begins.
     *
     * @param known how many submissions are done already, which takes no time
     * @param all how many there are
     */
    static Headway of(Terminal terminal, int known, int all) {
        return Keys.isTerminal() && known < all ? bar(terminal, known, all) : lines(terminal, known);
    }

    static Headway lines(Terminal terminal, int known) {
        return new Headway(terminal, known, Optional.empty());
    }

    static Headway bar(Terminal terminal, int known, int all) {
        ProgressBar bar = new ProgressBarBuilder()
                .setInitialMax(all)
                .startsFrom(known, Duration.ZERO)
                .setRenderer(new HeadwayBar(terminal))
                .setConsumer(new DelegatingProgressBarConsumer(line -> draw(terminal, line), Wrapped.WIDTH))
                .build();
        return new Headway(terminal, known, Optional.of(bar));
    }

    private static void draw(Terminal terminal, String line) {
        terminal.err().print('\r' + line);
        terminal.err().flush();
    }

    @Override
    public void graded(SubmissionResult result, int done, int all) {
        if (done <= known) {
            return;
        }
        bar.ifPresentOrElse(shown -> shown.stepTo(done), () -> terminal.progress(done, all));
    }

    /** What is said next begins a line of its own. */
    @Override
    public void close() {
        bar.ifPresent(shown -> {
            shown.close();
            terminal.err().print('\n');
            terminal.err().flush();
        });
    }
}
