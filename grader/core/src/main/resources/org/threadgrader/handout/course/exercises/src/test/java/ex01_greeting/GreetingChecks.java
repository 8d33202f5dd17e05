package ex01_greeting;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Participant;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.run.Event;

/** What ex01 asks for. */
@Program("ex01_greeting.Greeting")
class GreetingChecks {
    private static final String HELLO = "Hello!";
    private static final String GOODBYE = "Good-bye!";

    private static final Reason NO_GREETING = Reason.of(
                    "greeting-missing", "The greeting does not come from another thread.", "问候不是另一个线程打印的。")
            .expecting("a thread that main started prints {0}", "由主线程启动的线程打印 {0}")
            .but("no such thread printed it", "没有这样的线程打印它");

    private static final Reason TOO_EARLY = Reason.of(
                    "goodbye-too-early",
                    "Main does not wait for the greeting: it says good-bye while the other thread is still to greet.",
                    "主线程没有等问候：另一个线程还没问候，它就告别了。")
            .expecting("{0} after the greeting", "问候之后才是 {0}")
            .but("main printed it while {1} was held before the greeting", "{1}在问候之前被扣住时，主线程就打印了它");

    @Check(id = "greeting", points = 60)
    void anotherThreadGreets(Run run) {
        assertThat(run).startedAtLeast(1);
        NO_GREETING.unless(greeter(run).isPresent(), run, HELLO);
    }

    @Check(id = "goodbye", points = 40)
    void mainSaysGoodbyeAfterTheGreeting(Experiments experiments) {
        Run run = experiments.run0();
        assertThat(run).startedAtLeast(1);
        Worker greeter = greeter(run).orElseThrow(() -> NO_GREETING.in(run, List.of(), HELLO));
        assertThat(run).mainPrints(GOODBYE).hasNoDataRace();

        Run held = experiments.holding(greeter).before(printing(greeter, HELLO).findFirst().orElseThrow());
        List<Event> early = printing(held.main(), GOODBYE).filter(held::isBeforeHoldEnds).toList();
        if (!early.isEmpty()) {
            throw TOO_EARLY.in(held, early, GOODBYE, greeter.called());
        }
    }

    private static Optional<Worker> greeter(Run run) {
        return run.workers().stream()
                .filter(worker -> printing(worker, HELLO).findAny().isPresent())
                .findFirst();
    }

    private static Stream<Event> printing(Participant who, String line) {
        return who.lines().stream().filter(one -> one.text().strip().equals(line)).map(one -> one.first());
    }
}
