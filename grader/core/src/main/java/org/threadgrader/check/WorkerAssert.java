package org.threadgrader.check;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Construction;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.weave.ClassFact;

/** What a worker must show. */
public final class WorkerAssert extends AbstractAssert<WorkerAssert, Worker> {

    WorkerAssert(Worker worker) {
        super(worker, WorkerAssert.class);
    }

    /** It printed these numbers, in this order and no others, under its real name. */
    public WorkerAssert counts(int first, int last) {
        CountingAssert.verify(actual, first, last);
        return this;
    }

    /**
     * No other worker counts with its counter. Asked by an experiment only where both change one variable, as in run 0 two
     * with one counter may come out right by luck: held half way while the others count on, it and they print these numbers
     * all the same.
     */
    public WorkerAssert countsForItself(int first, int last, Experiments experiments) {
        Optional<Event> halfWay = SharedCount.of(actual).map(SharedCount::halfWay);
        if (halfWay.isPresent()) {
            Run run = experiments.holding(actual).forAWhileBefore(halfWay.get());
            for (Worker worker : run.counters()) {
                CountingAssert.verify(worker, first, last);
            }
        }
        return this;
    }

    /** It was made by Thread's own constructor, which was given a target that is no thread. */
    public WorkerAssert isThreadWithTarget() {
        boolean right = actual.facts()
                .construction()
                .filter(made -> made.isPlain() && made.hasTarget() && !made.byFactory() && !made.isVirtual())
                .filter(made -> !targetIsThread(made))
                .isPresent();
        if (!right) {
            throw Diagnosis.of(
                    claim(Topic.TARGET, Words.say("expect-target", actual.called()), made(), 0, "subclass-for-target"));
        }
        return this;
    }

    private boolean targetIsThread(Construction made) {
        String target = made.target().map(Construction.Target::className).orElse("");
        return target.equals("java.lang.Thread")
                || actual.run().timeline().woven().classFacts().stream()
                        .anyMatch(fact -> fact.name().equals(target) && fact.isThreadSubclass());
    }

    /** It is an instance of a subclass of Thread of the student's that overrides run. */
    public WorkerAssert isSubclassOverridingRun() {
        Claim claim =
                claim(Topic.SUBCLASS, Words.say("expect-subclass", actual.called()), made(), 0, "target-for-subclass");
        boolean right =
                actual.facts().construction().filter(made -> !made.isPlain()).isPresent()
                        && Starting.declaring(claim, actual.facts(), ClassFact::overridesRun)
                                .isPresent();
        if (!right) {
            throw Diagnosis.of(claim);
        }
        return this;
    }

    /** Main started it after its own line of this number was complete, and before its next line. */
    public WorkerAssert wasStartedByMainRightAfter(int number) {
        Optional<Event> start = actual.facts().start();
        boolean right = start.filter(event -> event.thread() == ThreadFacts.MAIN_ID)
                .map(event -> Moment.of(event, actual.run().main()))
                .filter(moment -> moment.isRightAfter(number))
                .isPresent();
        if (!right) {
            throw Diagnosis.of(claim(
                    Topic.PLACE,
                    Words.say("expect-started-after", actual.called(), number, number + 1),
                    startedWhen(start),
                    number,
                    "started-at-wrong-number"));
        }
        return this;
    }

    /**
     * However long it is held before its last line, the program does not end without it. Asked by an experiment only
     * where the program could: it calls exit, or the worker is a daemon.
     */
    public WorkerAssert isNotCutOff(Experiments experiments) {
        Diagnosis.requireWhole(actual.run());
        boolean exits = actual.run().timeline().first(EventKind.EXIT).isPresent();
        if (exits || actual.facts().daemon()) {
            Assertions.assertThat(experiments.holding(actual).beforeItsLastCountedLine())
                    .didNotEndWithoutIt();
            Habits.ofExit(actual.run()).forEach(actual.run().bench()::advise);
        }
        return this;
    }

    private Message made() {
        return actual.facts()
                .construction()
                .filter(made -> !made.byFactory() || made.isVirtual())
                .map(made -> targetIsThread(made)
                        ? Words.say(
                                "but-target",
                                actual.called(),
                                made.target().orElseThrow().className())
                        : Words.say("but-made", actual.called(), made.className()))
                .orElse(Words.say("but-made-unseen", actual.called()));
    }

    private Message startedWhen(Optional<Event> start) {
        if (start.isEmpty() || start.get().thread() != ThreadFacts.MAIN_ID) {
            return Words.say("but-started-elsewhere", actual.called());
        }
        Moment moment = Moment.of(start.get(), actual.run().main());
        return moment.last()
                .map(last -> Words.say("but-started-after", actual.called(), last.number()))
                .orElse(Words.say("but-started-first", actual.called()));
    }

    private Claim claim(Topic topic, Message expected, Message but, int wanted, String otherwise) {
        return new Claim(
                topic,
                actual.run(),
                Optional.of(actual),
                expected,
                but,
                actual.facts().start().stream().toList(),
                new Claim.Wanted(wanted, ""),
                otherwise);
    }
}
