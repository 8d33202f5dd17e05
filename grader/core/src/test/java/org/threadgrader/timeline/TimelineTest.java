package org.threadgrader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

class TimelineTest {
    private final Story story = new Story();
    private final Story.Actor main = story.main;

    @Test
    void workersAreNumberedInStartOrderWhateverTheOrderOfConstruction() {
        Story.Actor ant = main.makes("ant");
        Story.Actor bee = main.makes("bee");
        main.makes("cat");
        main.starts(bee);
        main.starts(ant);

        Timeline timeline = story.timeline();

        assertThat(timeline.workers()).extracting(ThreadFacts::name).containsExactly("bee", "ant");
        assertThat(timeline.threads())
                .extracting(thread -> thread.role().kind())
                .containsExactly(Role.Kind.MAIN, Role.Kind.WORKER, Role.Kind.WORKER, Role.Kind.UNSTARTED);
    }

    @Test
    void aThreadKnowsHowItWasMadeStartedAndEnded() {
        story.at(7);
        Story.Actor ant = main.makes("ant", 55);
        story.at(8);
        Event start = main.starts(ant);
        ant.begins();
        Event uncaught = ant.does(EventKind.UNCAUGHT, ant.id, 0, "java.lang.ArithmeticException: / by zero");
        ant.ends();
        Event joined = main.joins(ant);

        Timeline timeline = story.timeline();
        ThreadFacts facts = timeline.workers().get(0);

        assertThat(facts.construction().orElseThrow().target()).contains(new Construction.Target(55, "Main$$Lambda"));
        assertThat(timeline.site(facts.construction().orElseThrow().event())
                        .orElseThrow()
                        .line())
                .isEqualTo(7);
        assertThat(facts.start()).contains(start);
        assertThat(facts.uncaught()).contains(uncaught);
        assertThat(facts.joins()).containsExactly(joined);
        assertThat(facts.daemon()).isFalse();
    }

    @Test
    void anExceptionThatNobodyCaughtIsWhereItWasThrownNotWhereItsThreadWasLastSeen() {
        Story.Actor ant = main.makes("ant");
        main.starts(ant);
        story.at(7);
        ant.prints("ant 60");
        ant.does(EventKind.THROWN_AT, 0, 8, "Main#action#Main.java");
        Event uncaught = ant.does(EventKind.UNCAUGHT, ant.id, 0, "java.lang.ArrayIndexOutOfBoundsException: 60");

        assertThat(story.timeline().site(uncaught).orElseThrow().line()).isEqualTo(8);
    }

    @Test
    void aNameHoldsFromTheEventThatGaveIt() {
        Story.Actor ant = main.makes("ant");
        main.starts(ant);
        Event before = ant.begins();
        ant.does(EventKind.THREAD_NAME, ant.id, 0, "emmet");
        Event after = ant.prints("x\n");

        ThreadFacts facts = story.timeline().workers().get(0);

        assertThat(facts.nameAt(before)).isEqualTo("ant");
        assertThat(facts.nameAt(after)).isEqualTo("emmet");
        assertThat(facts.name()).isEqualTo("emmet");
    }

    @Test
    void aLineIsAssembledFromItsThreadsPiecesAlone() {
        Story.Actor ant = main.makes("ant");
        main.starts(ant);
        Event first = main.prints("main");
        ant.prints("ant 0\n");
        main.prints(" ");
        Event last = main.prints("0\n");

        List<Line> lines = story.timeline().main().lines();

        assertThat(lines).containsExactly(new Line("main 0", ThreadFacts.MAIN_ID, first, last, 0));
    }

    @Test
    void everyLineEndEndsALineAndATextMayHoldMany() {
        main.prints("a\r");
        main.prints("\nb\rc\n\nd");

        assertThat(story.timeline().main().lines()).extracting(Line::text).containsExactly("a", "b", "c", "", "d");
    }

    @Test
    void errorOutputIsKeptApart() {
        main.prints("out ");
        main.complains("err\n");
        main.prints("put\n");

        ThreadFacts facts = story.timeline().main();

        assertThat(facts.lines()).extracting(Line::text).containsExactly("out put");
        assertThat(facts.errorLines()).extracting(Line::text).containsExactly("err");
    }

    @Test
    void aHoldIsPlacedBeforeTheLockThatSpansTheEvent() {
        int lock = story.object();
        main.prints("before\n");
        Event acquire = main.does(EventKind.LOCK, lock);
        Event inside = main.prints("inside\n");
        main.does(EventKind.UNLOCK, lock);
        Event after = main.prints("after\n");
        Timeline timeline = story.timeline();

        assertThat(timeline.lockFreeAtOrBefore(timeline.main(), inside)).isEqualTo(acquire.local());
        assertThat(timeline.lockFreeAtOrBefore(timeline.main(), after)).isEqualTo(after.local());
    }

    @Test
    void whatTheSchedulerSaysOfAThreadDoesNotCountAsItsOwn() {
        main.prints("before\n");
        main.does(EventKind.CONTROL_RELEASED, 0, 0, "parallel streams");
        Event after = main.prints("after\n");
        Timeline timeline = story.timeline();

        assertThat(timeline.lockFreeAtOrBefore(timeline.main(), after)).isEqualTo(after.local());
        assertThat(after.local()).isEqualTo(1);
    }

    @Test
    void aPermitIsALockOnlyIfItsThreadGivesItBack() {
        int lent = story.object();
        int signal = story.object();
        main.does(EventKind.PERMIT_ACQUIRE, signal, 1);
        Event acquire = main.does(EventKind.PERMIT_ACQUIRE, lent, 1);
        Event inside = main.prints("inside\n");
        main.does(EventKind.PERMIT_RELEASE, lent, 1);
        Timeline timeline = story.timeline();

        assertThat(timeline.lockFreeAtOrBefore(timeline.main(), inside)).isEqualTo(acquire.local());
    }
}
