package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.LiveRecording;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;

class LiveRunTest {
    private final Story story = new Story();
    private final Story.Actor ant = story.main.makes("ant");
    private final Event start = story.main.does(EventKind.THREAD_START, ant.id);
    private final Event gate = ant.does(EventKind.GATE, 0, 0, "before it begins");
    private final List<Event> soFar = story.recorded().events();
    private final LiveRecording recording = mock(LiveRecording.class);
    private final Runner runner = mock(Runner.class);
    private final Program program = new Program("Main", story.woven());
    private final Bench bench = new Bench(runner, program);
    private final LiveRun live = new LiveRun(bench);

    @BeforeEach
    void begin() {
        when(runner.run(any(), any())).thenReturn(story.recorded());
        when(runner.start(any(), any())).thenReturn(recording);
        when(recording.outcome()).thenReturn(Optional.empty());
    }

    @Test
    void waitsUntilAThreadStandsAtAGateAndLetsItGoOn() {
        when(recording.eventsFrom(0)).thenReturn(List.of(), List.of(), soFar);
        live.gate("before it begins", first(), gate);

        assertThat(live.awaitGate("before it begins")).isEqualTo(gate);
        live.open("before it begins");

        verify(recording).open("before it begins");
        verify(runner).start(eq(program), argThat(plan -> plan.gates().size() == 1));
    }

    @Test
    void theEndOfTheProgramIsItsEvidence() {
        when(recording.events()).thenReturn(soFar);
        when(recording.outcome()).thenReturn(Optional.empty(), Optional.of(new Outcome.Ended(0)));

        assertThat(live.awaitEnd().timeline().events()).isEqualTo(soFar);
    }

    @Test
    void whatCanNoLongerComeIsInconclusive() {
        when(recording.eventsFrom(0)).thenReturn(soFar);
        when(recording.outcome()).thenReturn(Optional.of(new Outcome.Ended(0)));

        assertThatThrownBy(() -> live.awaitGate("another")).isInstanceOf(Inconclusive.class);
    }

    @Test
    void gatesArePlacedBeforeItBegins() {
        when(recording.eventsFrom(0)).thenReturn(soFar);
        live.awaitGate("before it begins");

        assertThatThrownBy(() -> live.gate("late", first(), gate)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aGateIsPlacedBeforeAnEventOfThatWorkerInRun0() {
        assertThatThrownBy(() -> live.gate("main's", first(), start)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noEventIsLookedAtTwice() {
        when(recording.eventsFrom(0)).thenReturn(soFar.subList(0, 2));
        when(recording.eventsFrom(2)).thenReturn(List.of(), soFar.subList(2, soFar.size()));
        List<Event> looked = new ArrayList<>();

        live.awaitEvent(event -> {
            looked.add(event);
            return event.equals(gate);
        });

        assertThat(looked).isEqualTo(soFar.subList(0, gate.index() + 1));
    }

    @Test
    void anEventThatARunDiedBeforeIsNotTheProgramsToMiss() {
        when(recording.outcome()).thenReturn(Optional.of(new Outcome.Died(137)));

        assertThatThrownBy(() -> live.awaitEvent(event -> false))
                .isInstanceOfSatisfying(
                        Inconclusive.class,
                        open -> assertThat(Inconclusive.mayBeOfTheMachine(open.reason()))
                                .isTrue());
    }

    private Worker first() {
        return bench.run0().workers().get(0);
    }
}
