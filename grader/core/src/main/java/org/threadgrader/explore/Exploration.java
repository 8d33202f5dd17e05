package org.threadgrader.explore;

import java.util.List;
import org.threadgrader.message.Message;
import org.threadgrader.timeline.Timeline;

/**
 * What run 0, the rules and further schedules showed of one program: the noun this stage makes.
 *
 * @param run0 the fair run
 * @param schedules how many more schedules this is about
 * @param made how many of them were run: fewer where all others make the same run, see {@link Independence}
 * @param strategies the names of the strategies that they were made by, in the order of their first use
 * @param findings the faults, each once, as they were found
 * @param inconclusive what could not be controlled or came to no end by itself
 * @param differences what was not printed alike
 */
public record Exploration(
        Timeline run0,
        int schedules,
        int made,
        List<String> strategies,
        List<Found> findings,
        List<Message> inconclusive,
        Differences differences) {
    public Exploration {
        strategies = List.copyOf(strategies);
        findings = List.copyOf(findings);
        inconclusive = List.copyOf(inconclusive);
    }

    /** One all of whose schedules were run, and printed the same. */
    public Exploration(
            Timeline run0, int schedules, List<String> strategies, List<Found> findings, List<Message> inconclusive) {
        this(run0, schedules, schedules, strategies, findings, inconclusive, Differences.NONE);
    }

    /** The same with other findings, and something else left open. */
    public Exploration telling(List<Found> findings, List<Message> inconclusive) {
        return new Exploration(run0, schedules, made, strategies, findings, inconclusive, differences);
    }

    /** In one word. */
    public enum Outcome {
        /** Nothing found, and all was under control. */
        NONE,
        /** Something found. */
        FOUND,
        /** Nothing found, but something could not be controlled. */
        INCONCLUSIVE
    }

    /** A fault found wins over what could not be controlled. */
    public Outcome outcome() {
        if (!findings.isEmpty()) {
            return Outcome.FOUND;
        }
        return inconclusive.isEmpty() ? Outcome.NONE : Outcome.INCONCLUSIVE;
    }
}
