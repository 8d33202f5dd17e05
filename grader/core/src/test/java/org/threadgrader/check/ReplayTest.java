package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;

class ReplayTest {
    private final Story story = new Story();
    private final Story.Actor main = story.main;

    @Test
    void aMockHearsWhatHappenedInTheOtherProcess() {
        main.does(EventKind.CALL, 9, 0, "java.lang.Runnable#run(0");
        main.does(EventKind.CALL, 9, 0, "java.lang.Runnable#run(0");
        Runnable task = mock(Runnable.class);

        Replay.of(story.timeline()).onto(task);

        verify(task, times(2)).run();
        verifyNoMoreInteractions(task);
    }

    @Test
    void argumentsKeepTheirTypesEvenIfAnotherThreadComesBetween() {
        Story.Actor ant = main.makes("ant");
        main.does(EventKind.CALL, 9, 0, "java.util.function.IntBinaryOperator#applyAsInt(2");
        main.does(EventKind.CALL_ARGUMENT, 0, 3, "I3");
        ant.does(EventKind.CALL_ARGUMENT, 0, 7, "I7");
        main.does(EventKind.CALL_ARGUMENT, 0, 4, "I4");
        IntBinaryOperator sum = mock(IntBinaryOperator.class);

        Replay.of(story.timeline()).onto(sum);

        verify(sum).applyAsInt(3, 4);
    }

    @Test
    void theOrderAcrossMocksIsKept() throws Exception {
        main.does(EventKind.CALL, 8, 0, "java.util.concurrent.Callable#call(0");
        main.does(EventKind.CALL, 9, 0, "java.lang.Runnable#run(0");
        Runnable second = mock(Runnable.class);
        Callable<?> first = mock(Callable.class);

        Replay.of(story.timeline()).onto(second, first);

        InOrder order = inOrder(first, second);
        order.verify(first).call();
        order.verify(second).run();
    }

    @Test
    void anObjectAmongTheArgumentsIsToldAsDots() {
        main.does(EventKind.CALL, 9, 0, "java.util.Map#replace(3");
        main.does(EventKind.CALL_ARGUMENT, 0, 3, "I3");
        main.does(EventKind.CALL_ARGUMENT, 12, 0, "");
        main.does(EventKind.CALL_ARGUMENT, 0, 0, "");
        Timeline timeline = story.timeline();

        Message told = Words.row(timeline, timeline.first(EventKind.CALL).orElseThrow())
                .text();

        assertThat(told.in(Locale.ENGLISH)).contains("replace(3, …, null)");
    }
}
