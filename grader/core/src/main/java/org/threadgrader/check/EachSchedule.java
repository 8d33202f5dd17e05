package org.threadgrader.check;

import java.util.Optional;
import org.threadgrader.explore.Explorer;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.explore.Uncontrolled;
import org.threadgrader.message.Message;
import org.threadgrader.timeline.Timeline;

/** One check marked {@link EverySchedule}, asked about one run after another until it rejects one. */
final class EachSchedule {
    /** The reason where an assertion knows none of its own. */
    static final String REASON = "not-in-every-schedule";

    private final Bench bench;
    private final EverySchedule asked;
    private final Question question;
    private Optional<Throwable> decision = Optional.empty();
    private Optional<Inconclusive> open = Optional.empty();

    /** The author's method: what it throws is its {@link Answer}. */
    @FunctionalInterface
    interface Question {
        void of(Run run) throws Throwable;
    }

    EachSchedule(Bench bench, EverySchedule asked, Question question) {
        this.bench = bench;
        this.asked = asked;
        this.question = question;
    }

    /**
     * Asks about run 0, then about each schedule.
     *
     * @throws Rejection in whichever run first
     * @throws Inconclusive where nothing was rejected, but not all could be decided
     */
    void judge() throws Throwable {
        Run run0 = bench.run0();
        question.of(run0);
        Timeline timeline = run0.timeline();
        Optional<Message> uncontrolled = Uncontrolled.in(timeline);
        if (uncontrolled.isPresent()) {
            throw new Inconclusive(uncontrolled.get());
        }
        Explorer.Strength strength =
                bench.remembering().each(timeline, bench.schedules(asked.schedules()), asked.seed(), this::mayGoOn);
        if (decision.isPresent()) {
            throw decision.get();
        }
        if (open.isPresent()) {
            throw open.get();
        }
        bench.acceptedIn(strength);
    }

    /** What does not tell all about the program is not shown to the author's method. */
    private boolean mayGoOn(Explorer.Scheduled run) {
        Optional<Message> uncontrolled = Uncontrolled.in(run.timeline());
        if (uncontrolled.isPresent()) {
            leaveOpen(run.name(), uncontrolled.get());
            return Uncontrolled.mayBeOtherwiseInAnother(run.timeline());
        }
        try {
            question.of(bench.scheduled(run));
        } catch (Inconclusive undecided) {
            leaveOpen(run.name(), undecided.reason());
        } catch (Rejection rejected) {
            if (bench.forgetful().isReproduced(run)) {
                decision = Optional.of(rejected.in(run.name()));
            } else {
                leaveOpen(run.name(), Words.say("schedule-not-reproduced"));
            }
        } catch (Throwable fault) {
            decision = Optional.of(fault);
        }
        return decision.isEmpty();
    }

    private void leaveOpen(ScheduleName name, Message why) {
        open = open.or(() -> Optional.of(new Inconclusive(Words.say("in-schedule", name.toString(), why))));
    }
}
