package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threadgrader.Golden;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;

class HabitsTest {
    private static final String CLOSING = "all are done !";

    private final Story story = new Story().at(3);
    private final Story.Actor main = story.main;
    private final Story.Actor ant = main.makes("ant");
    private final Story.Actor bee = main.makes("bee");

    @Test
    void aPlainProgramNeedsNoAdvice() {
        main.counts("main", 0, 99);
        main.starts(ant);
        main.starts(bee);
        ant.counts("ant", 0, 99);
        main.prints("\n" + CLOSING + "\n");

        assertThat(all()).isEmpty();
    }

    @Test
    void everyHabitHasItsAdvice() {
        main.counts("main", 0, 20);
        main.starts(ant);
        ant.prints("ant:0\n");
        ant.does(EventKind.THREAD_NAME, ant.id, 0, "emmet");
        ant.prints("emmet:1\n");
        ant.ends();
        main.joins(ant);
        main.does(EventKind.SLEEP, 0, 1_000_000);
        main.starts(bee);
        bee.prints("run begin\n");
        bee.ends();
        main.does(EventKind.SPINNING, ant.id, -1, "Thread.isAlive");
        main.does(EventKind.TIME_HELD, ant.id, 5_000_000_000L, "Thread.join");
        main.does(EventKind.EXIT, 0, 0, "System.exit");

        List<Advice> advice = all();

        assertThat(advice)
                .extracting(Advice::id)
                .containsExactlyInAnyOrder(
                        "separator-missing",
                        "renamed-mid-run",
                        "polling-wait",
                        "timed-join",
                        "extra-lines",
                        "start-join-start-join",
                        "exit-after-end",
                        "pause-between-starts");
        StringBuilder text = new StringBuilder();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            advice.forEach(note -> text.append(note.id())
                    .append(' ')
                    .append(note.where())
                    .append(": ")
                    .append(note.message().in(locale))
                    .append('\n'));
        }
        Golden.assertMatches("check-advice.txt", text.toString());
    }

    @Test
    void aJoinWithALimitThatIsLookedAtInALoopNeedsNone() {
        main.starts(ant);
        main.does(EventKind.IS_ALIVE, ant.id, 1);
        main.does(EventKind.TIME_HELD, ant.id, 5_000_000_000L, "Thread.join");

        assertThat(all()).isEmpty();
    }

    @Test
    void whoLooksAtAThreadBeforeItBeginsDoesNotLookWhetherItHasEnded() {
        main.does(EventKind.GET_STATE, ant.id, 0, "NEW");
        main.starts(ant);
        main.does(EventKind.TIME_HELD, ant.id, 5_000_000_000L, "Thread.join");

        assertThat(all()).extracting(Advice::id).containsExactly("timed-join");
    }

    @Test
    void aPoolsThreadThatHasNothingToDoIsNobodysHabit() {
        main.starts(ant);
        ant.does(EventKind.TIME_HELD, 0, 60_000_000_000L, "idle in a thread pool");

        assertThat(all()).isEmpty();
    }

    private List<Advice> all() {
        Runner runner = mock(Runner.class);
        when(runner.run(any(), any())).thenReturn(story.recorded());
        Run run = new Bench(runner, new Program("Main", story.woven())).run0();
        return Stream.of(
                        run.workers().stream().flatMap(worker -> Habits.ofCounting(worker).stream()),
                        Habits.ofWaiting(run).stream(),
                        Habits.ofRun(run, CLOSING).stream(),
                        Habits.ofExit(run).stream())
                .flatMap(advice -> advice)
                .toList();
    }
}
