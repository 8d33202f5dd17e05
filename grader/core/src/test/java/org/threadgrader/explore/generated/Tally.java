package org.threadgrader.explore.generated;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threadgrader.rule.Kind;

/** What comes of many {@link Comparison}s, in numbers, and the differences among them in full. */
final class Tally {
    private final Map<String, Integer> truths = new TreeMap<>();
    private final Map<Long, Duration> processorTimes = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int programs;
    private int schedules;
    private int canGetStuck;
    private int shownStuck;

    synchronized void add(Comparison comparison) {
        programs++;
        truths.merge(comparison.truth(), 1, Integer::sum);
        schedules += comparison.exploration().schedules();
        canGetStuck += comparison.answer().stuck().isPresent() ? 1 : 0;
        shownStuck += comparison.kinds().contains(Kind.DEADLOCK) ? 1 : 0;
        if (!comparison.differences().isEmpty()) {
            differences.add(comparison.report());
        }
        noteProcessorTimes();
    }

    // a child's time is gone with the child
    private void noteProcessorTimes() {
        ProcessHandle self = ProcessHandle.current();
        note(self);
        self.descendants().forEach(this::note);
    }

    private void note(ProcessHandle process) {
        process.info().totalCpuDuration().ifPresent(time -> processorTimes.put(process.pid(), time));
    }

    synchronized List<String> differences() {
        return List.copyOf(differences);
    }

    synchronized String inWords(Duration wall) {
        long cpu =
                processorTimes.values().stream().mapToLong(Duration::toSeconds).sum();
        return programs + " programs, " + truths + ", " + schedules + " schedules; " + shownStuck + " of " + canGetStuck
                + " shown stuck; " + differences.size() + " disagreements; " + cpu + " s CPU, " + wall.toSeconds()
                + " s";
    }
}
