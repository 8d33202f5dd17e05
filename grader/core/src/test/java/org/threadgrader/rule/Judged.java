package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.threadgrader.run.Bench;
import org.threadgrader.run.Program;
import org.threadgrader.run.SmallProgram;
import org.threadgrader.timeline.Timeline;

/** Run 0 of a small program under the rules, with the questions that the tests of this package ask. */
record Judged(Timeline timeline, List<Finding> findings) {
    static Judged of(Bench bench, String members, String body) {
        Program program = SmallProgram.main(members, body);
        Timeline timeline = Timeline.of(bench.run(program).recorded(), program.woven());
        return new Judged(timeline, Rules.findings(timeline));
    }

    /** No rule says anything. */
    void isClean() {
        assertThat(findings).as(timeline.outcome() + " " + timeline.events()).isEmpty();
    }

    /** One finding, with this reason. */
    Finding only(String reason) {
        assertThat(findings)
                .as(timeline.outcome().toString())
                .extracting(Finding::reason)
                .containsExactly(reason);
        return findings.get(0);
    }
}
