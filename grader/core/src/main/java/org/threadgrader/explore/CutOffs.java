package org.threadgrader.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threadgrader.rule.CutOff;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.timeline.Timeline;

/** Which exits have cut off only threads that, as other runs show, would have done nothing more: a piece of {@link Explorer}. */
final class CutOffs {
    private final Set<CutOff> done = new HashSet<>();
    private final Map<Finding.Identity, List<CutOff>> accused = new HashMap<>();

    /** Learns from a run where threads do nothing more. */
    void learn(Timeline timeline) {
        Rules.cutOffs(timeline).stream().filter(CutOff::hasDoneAll).forEach(done::add);
    }

    void accuse(Finding finding, Timeline timeline) {
        if (finding.reason().equals(Rules.EXIT_CUT_OFF)) {
            accused.put(finding.identity(), lost(timeline));
        }
    }

    /** Whether a finding in a run is none, by what is known up to now. */
    boolean excuse(Finding finding, Timeline timeline) {
        return finding.reason().equals(Rules.EXIT_CUT_OFF) && isHarmless(lost(timeline));
    }

    /** Whether a finding that was noted is none, by what is known up to now. */
    boolean excuse(Finding.Identity noted) {
        List<CutOff> lost = accused.get(noted);
        return lost != null && isHarmless(lost);
    }

    private static List<CutOff> lost(Timeline timeline) {
        return Rules.cutOffs(timeline).stream()
                .filter(one -> one.state() == CutOff.State.WORKS)
                .toList();
    }

    private boolean isHarmless(List<CutOff> lost) {
        return lost.stream().allMatch(one -> done.stream().anyMatch(one::isHarmlessBy));
    }
}
