package org.threadgrader.cli;

import java.util.List;
import java.util.Optional;
import org.threadgrader.explore.Witness;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * A run that was made again, as {@link ReplayCommand} shows it.
 *
 * @param timeline the run
 * @param witness all its events in words
 * @param findings the faults that it shows
 * @param sources its sources, where they are known
 */
record Replayed(Timeline timeline, Witness witness, List<Finding> findings, SourceFolder sources) {
    static Replayed of(Timeline timeline, SourceFolder sources) {
        return new Replayed(timeline, Witness.whole(timeline), Rules.findings(timeline), sources);
    }

    /** How many rows there are. */
    int size() {
        return witness.rows().size();
    }

    Optional<String> source(int index) {
        Event event = timeline.events().get(witness.rows().get(index).event());
        return sources.line(timeline.origin(event));
    }

    /** The key of the words that a finding begins with: of a lost update, one run alone does not say whether it does harm. */
    static String sort(Finding finding) {
        return finding.isLostUpdate() ? "replay.lost-update" : "replay.fault";
    }

    /** The row with which a fault is there: the last of those that show it. */
    int place(Finding finding) {
        int last = finding.shown().stream().mapToInt(Event::index).max().orElse(Integer.MAX_VALUE);
        int row = size() - 1;
        while (row > 0 && witness.rows().get(row).event() > last) {
            row--;
        }
        return row;
    }
}
