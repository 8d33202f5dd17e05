package org.threadgrader.explore;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.threadgrader.explore.Differences.Alternative;
import org.threadgrader.explore.Differences.Difference;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Timeline;

/**
 * What the runs that came to their end by themselves printed, in whatever order: a piece of {@link Explorer}. Whether a result is
 * right the engine cannot know; that it was another one under another schedule it can say.
 */
final class Outputs {
    /** Differences that are told, at most. */
    private static final int MOST_TOLD = 3;

    /** Outputs as a whole of which so many are told; of more none says much. */
    private static final int FEW = 6;

    /** Outputs that differ, and characters of all of them together, beyond which no further runs are looked at. */
    private static final int MOST_OUTPUTS = 1_000;

    private static final int MOST_CHARACTERS = 2_000_000;

    /** By their lines in order of the alphabet. */
    private final Map<List<String>, Alternative> outputs = new LinkedHashMap<>();

    private int characters;

    /** Learns from a run; run 0 has no name. */
    void learn(Timeline timeline, Optional<ScheduleName> name) {
        boolean toItsEnd = timeline.outcome().equals(new Outcome.Ended(0))
                && timeline.all(EventKind.UNCAUGHT).isEmpty();
        if (!toItsEnd || outputs.size() >= MOST_OUTPUTS || characters >= MOST_CHARACTERS) {
            return;
        }
        List<String> lines = Shown.lines(timeline);
        int known = outputs.size();
        outputs.merge(
                lines.stream().sorted().toList(),
                new Alternative(lines, 1, name),
                (one, other) -> new Alternative(one.lines(), one.runs() + 1, one.first()));
        if (outputs.size() > known) {
            characters += lines.stream().mapToInt(String::length).sum();
        }
    }

    /**
     * What differs: lines that each run printed once, but for the numbers in them; where there are none, all that differs
     * together, if it came in a few ways; else nothing, though not all is the same.
     */
    Differences differences() {
        int runs = outputs.values().stream().mapToInt(Alternative::runs).sum();
        return outputs.size() < 2 ? Differences.NONE : new Differences(runs, told());
    }

    private List<Difference> told() {
        List<Map<String, List<String>>> bySort = parts(Shown::sort);
        List<Difference> single = bySort.get(0).keySet().stream()
                .filter(sort -> bySort.stream()
                        .allMatch(lines -> lines.getOrDefault(sort, List.of()).size() == 1))
                .map(sort ->
                        difference(bySort.stream().map(lines -> lines.get(sort)).toList()))
                .filter(difference -> difference.alternatives().size() > 1)
                .limit(MOST_TOLD)
                .toList();
        if (single.isEmpty() && outputs.size() <= FEW) {
            return List.of(difference(differing()));
        }
        return single;
    }

    /** Of each output the lines that another has less or more often. */
    private List<List<String>> differing() {
        List<Map<String, List<String>>> byText = parts(Function.identity());
        Predicate<String> differs = line -> byText.stream()
                        .map(lines -> lines.getOrDefault(line, List.of()).size())
                        .distinct()
                        .count()
                > 1;
        return outputs.values().stream()
                .map(output -> output.lines().stream().filter(differs).toList())
                .toList();
    }

    /** The lines of each output by what they have in common, in the order of what it printed first. */
    private List<Map<String, List<String>>> parts(Function<String, String> common) {
        return outputs.values().stream()
                .<Map<String, List<String>>>map(output -> output.lines().stream()
                        .collect(Collectors.groupingBy(common, LinkedHashMap::new, Collectors.toList())))
                .toList();
    }

    /** The difference in a part of each output; outputs that have the same there are one alternative. */
    private Difference difference(List<List<String>> parts) {
        Map<List<String>, Alternative> alternatives = new LinkedHashMap<>();
        Iterator<List<String>> part = parts.iterator();
        for (Alternative output : outputs.values()) {
            List<String> lines = part.next();
            alternatives.merge(
                    lines.stream().sorted().toList(),
                    new Alternative(lines, output.runs(), output.first()),
                    (one, other) -> new Alternative(one.lines(), one.runs() + other.runs(), one.first()));
        }
        return new Difference(alternatives.values().stream()
                .sorted(Comparator.comparingInt(Alternative::runs).reversed())
                .toList());
    }
}
