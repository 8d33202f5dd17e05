package ex07_census;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.check.Call;
import org.threadgrader.check.Participant;
import org.threadgrader.check.Run;
import org.threadgrader.run.Event;

/**
 * One census that a scenario of ex07 took: what the student's methods answered.
 *
 * @param run where it happened
 * @param asked when it began
 * @param noList where the list should have been
 * @param names the entries, those that are null left out
 * @param nulls the entries that are null
 * @param counted what liveCount answered; empty where it did not come to that
 */
record Look(Run run, Call asked, Optional<Call> noList, List<String> names, List<Call> nulls, Optional<Call> counted) {

    /** All of a run, in their order. No two overlap. */
    static List<Look> in(Run run) {
        List<Call> asked = run.calls("asks");
        List<Look> all = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            int from = asked.get(i).event().index();
            int to = i + 1 < asked.size() ? asked.get(i + 1).event().index() : Integer.MAX_VALUE;
            all.add(new Look(
                    run,
                    asked.get(i),
                    within(run, "noList", from, to).stream().findFirst(),
                    within(run, "listed", from, to).stream()
                            .map(call -> call.text(0))
                            .toList(),
                    within(run, "listedNull", from, to),
                    within(run, "counted", from, to).stream().findFirst()));
        }
        return all;
    }

    /** The name of the thread that asked. */
    String caller() {
        return run.by(asked.event())
                .map(Participant::facts)
                .map(facts -> facts.nameAt(asked.event()))
                .orElse("");
    }

    /** The answer of liveCount; -1 where there is none. */
    long count() {
        return counted.map(call -> call.number(0)).orElse(-1L);
    }

    /** Whether the student's method did this before it answered. */
    boolean contains(Event event) {
        int end = counted.map(call -> call.event().index()).orElse(Integer.MAX_VALUE);
        return event.thread() == asked.event().thread()
                && event.index() > asked.event().index()
                && event.index() < end;
    }

    private static List<Call> within(Run run, String method, int from, int to) {
        return run.calls(method).stream()
                .filter(call -> call.event().index() > from && call.event().index() < to)
                .toList();
    }
}
