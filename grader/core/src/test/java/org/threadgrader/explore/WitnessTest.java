package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/** Witnesses of runs that are told by hand. */
class WitnessTest {
    private static final int MONITOR = 0;

    private final Story story = new Story();

    @Test
    void threadsAreColumnsInStartOrder() {
        Story.Actor second = story.main.makes("second");
        Story.Actor first = story.main.makes("first");
        story.main.starts(first);
        story.main.starts(second);
        Event one = second.begins();
        Event other = first.begins();

        Witness witness = Witness.of(story.timeline(), finding(Kind.RACE, one, other));

        assertThat(witness.columns())
                .extracting(Witness.Column::role, Witness.Column::name)
                .containsExactly(tuple("main", "main"), tuple("worker 1", "first"), tuple("worker 2", "second"));
    }

    @Test
    void aRaceIsToldWithTheFieldsClass() {
        int left = story.field("shop.TicketOffice", "left", false, false);
        int office = story.object();
        Story.Actor seller = story.main.makes("seller");
        story.at(7).main.starts(seller);
        Event read = story.at(12).main.does(EventKind.READ, office, left);
        Event write = story.at(13).main.does(EventKind.WRITE, office, left);
        Event lost = seller.does(EventKind.WRITE, office, left);

        Witness witness = Witness.of(story.timeline(), finding(Kind.RACE, write, lost));

        assertThat(told(witness))
                .containsExactly(
                        "0 starts worker 1 Main.java:7",
                        "0 reads TicketOffice.left Main.java:12",
                        "0 writes TicketOffice.left Main.java:13",
                        "1 writes TicketOffice.left Main.java:13");
        assertThat(read.index()).isLessThan(write.index());
    }

    @Test
    void twoObjectsOfOneClassAreToldApart() {
        int balance = story.field("Account", "balance", false, false);
        int one = story.object();
        int two = story.object();
        story.at(3).main.does(EventKind.READ, two, balance);
        story.main.does(EventKind.READ, one, balance);
        story.main.does(EventKind.LOCK, one, MONITOR);
        story.main.does(EventKind.LOCK, two, MONITOR);

        assertThat(told(Witness.whole(story.timeline())))
                .containsExactly(
                        "0 reads balance of Account 1 Main.java:3",
                        "0 reads balance of Account 2 Main.java:3",
                        "0 takes the lock of Account 2 Main.java:3",
                        "0 takes the lock of Account 1 Main.java:3");
    }

    @Test
    void aFieldThatIsPolledHasItsName() {
        int ready = story.field("Gate", "ready", true, true);
        story.at(4).main.does(EventKind.SPINNING, 0, ready, "volatile");
        story.main.does(EventKind.POLLED, 0, ready, "volatile");

        assertThat(told(Witness.whole(story.timeline())))
                .containsExactly(
                        "0 looks at Gate.ready again and again Main.java:4",
                        "0 no longer looks at Gate.ready again and again Main.java:4");
    }

    @Test
    void aWaitWhoseTimeHasPassedIsNotToldOnceMoreAsALookThatEnds() {
        int latch = story.object();
        story.at(4).main.does(EventKind.BLOCK, latch, 9, "CountDownLatch.await");
        story.main.does(EventKind.UNBLOCK, latch, WaitResults.TIMED_OUT, "CountDownLatch.await");
        story.main.does(EventKind.POLLED, latch, -1, "CountDownLatch.await");

        assertThat(told(Witness.whole(story.timeline()))).hasSize(2).noneMatch(line -> line.contains("again"));
    }

    @Test
    void aDeadlockSaysWhoOwnsWhatIsAwaited() {
        Story.Actor ant = story.main.makes("ant");
        story.main.starts(ant);
        int lock = story.object();
        story.at(9).main.does(EventKind.LOCK, lock, MONITOR);
        ant.does(EventKind.BLOCK, lock, 0, "synchronized");
        Event stuck = ant.does(EventKind.STUCK, lock, story.main.id, "synchronized");

        Witness witness = Witness.of(story.timeline(), finding(Kind.DEADLOCK, stuck));

        assertThat(told(witness))
                .contains(
                        "0 takes the lock of object 1 Main.java:9",
                        "1 waits for ever for the lock of object 1, owned by main Main.java:9");
    }

    @Test
    void aLongRunIsTrimmedToWhatMattersMost() {
        int shared = story.field("Main", "shared", false, true);
        Story.Actor ant = story.main.makes("ant");
        story.at(5).main.starts(ant);
        for (int round = 0; round < 500; round++) {
            story.main.does(EventKind.READ, 0, shared);
            story.main.prints("line " + round + "\n");
        }
        Event write = story.at(80).main.does(EventKind.WRITE, 0, shared);
        Event other = story.at(90).at(91).main.prints("done\n");
        Event race = antWrites(ant, shared);

        Witness witness = Witness.of(story.timeline(), finding(Kind.RACE, write, race));

        assertThat(witness.rows()).hasSizeLessThanOrEqualTo(30);
        assertThat(witness.rows()).extracting(Witness.Row::leftOut).anyMatch(leftOut -> leftOut > 0);
        assertThat(told(witness))
                .contains("0 starts worker 1 Main.java:5", "0 writes Main.shared Main.java:80")
                .endsWith("1 writes Main.shared Main.java:95");
        assertThat(other.text()).isEqualTo("done\n");
    }

    @Test
    void whatComesAfterTheFaultIsLeftAwayButForTheEndItLedTo() {
        int shared = story.field("Main", "shared", false, true);
        Event write = story.at(1).main.does(EventKind.WRITE, 0, shared);
        story.at(2).main.prints("later\n");
        story.at(3).main.does(EventKind.UNCAUGHT, 0, 0, "java.lang.AssertionError");

        Witness witness = Witness.of(story.timeline(), finding(Kind.EXCEPTION, write));

        assertThat(told(witness))
                .containsExactly(
                        "0 writes Main.shared Main.java:1", "0 ends by an exception: AssertionError Main.java:3");
    }

    @Test
    void aSpuriousWakeUpIsNotToldAsANotification() {
        int lock = story.object();
        Story.Actor ant = story.main.makes("ant");
        story.main.starts(ant);
        ant.does(EventKind.WAIT, lock);
        ant.does(EventKind.BLOCK, lock, 0, "wait");
        story.main.does(EventKind.SWITCH, ant.id, 1, "spurious");
        ant.does(EventKind.UNBLOCK, lock, WaitResults.CAME, "wait");
        Event woken = ant.does(EventKind.WOKEN, lock, WaitResults.CAME);

        assertThat(told(Witness.of(story.timeline(), finding(Kind.EXCEPTION, woken))))
                .contains(
                        "0 pauses: worker 1 wakes up without a reason (Java allows it) ?",
                        "1 wakes up without a reason (Java allows it) ?");
    }

    @Test
    void aWaiterThatIsWokenAtOnceByNobodyWakesUpWithoutAReason() {
        int lock = story.object();
        story.main.does(EventKind.SWITCH, story.main.id, 1);
        story.main.does(EventKind.WAIT, lock);
        story.main.does(EventKind.WOKEN, lock, WaitResults.CAME);

        assertThat(told(Witness.whole(story.timeline()))).endsWith("0 wakes up without a reason (Java allows it) ?");
    }

    @Test
    void aNotifiedWaiterIsToldAsNotified() {
        int lock = story.object();
        Story.Actor ant = story.main.makes("ant");
        story.main.does(EventKind.SWITCH, ant.id, 1);
        ant.does(EventKind.WAIT, lock);
        story.main.does(EventKind.NOTIFY, lock, 1, "notify");
        ant.does(EventKind.WOKEN, lock, WaitResults.CAME);

        assertThat(told(Witness.whole(story.timeline()))).endsWith("1 is woken: object 1 was notified ?");
    }

    @Test
    void framesOfTheGradersOwnCodeAreNotTold() {
        story.main.complains("\tat Main.main(Main.java:3)\n");
        story.main.complains("\tat org.threadgrader.probe.Launch.run(Launch.java:33)\n");

        assertThat(told(Witness.whole(story.timeline())))
                .containsExactly("0 prints \"at Main.main(Main.java:3)\" on System.err ?");
    }

    @Test
    void aFutureIsCalledByTheTaskWhoseResultItHolds() {
        int task = story.object();
        int future = story.object();
        story.main.does(EventKind.RELEASE, task, 0, "submit");
        story.main.does(EventKind.BLOCK, future, 0, "Future.get");
        story.main.does(EventKind.ACQUIRE, task, 0, "Future.get");

        assertThat(told(Witness.whole(story.timeline())))
                .containsExactly(
                        "0 hands task 1 to the pool (submit) ?",
                        "0 waits for the result of task 1 (get) ?",
                        "0 gets the result of task 1 (get) ?");
    }

    @Test
    void startsAndCallsOnTheObjectThatWasReadLastAreKept() {
        int map = story.object();
        Story.Actor ant = story.main.makes("ant");
        story.at(3).main.starts(ant);
        ant.begins();
        story.at(5);
        ant.does(EventKind.ACQUIRE, map, 0, "ConcurrentHashMap");
        ant.does(EventKind.RELEASE, map, 0, "ConcurrentHashMap");
        story.at(7).main.does(EventKind.POLL, map, 0, "ConcurrentHashMap");
        Event thrown = story.at(8).main.does(EventKind.UNCAUGHT, 0, 0, "java.lang.AssertionError");

        assertThat(told(Witness.of(story.timeline(), finding(Kind.EXCEPTION, thrown))))
                .containsExactly(
                        "0 starts worker 1 Main.java:3",
                        "1 begins Main.java:3",
                        "1 calls a method of ConcurrentHashMap that may change it Main.java:5",
                        "0 reads ConcurrentHashMap Main.java:7",
                        "0 ends by an exception: AssertionError Main.java:8");
    }

    @Test
    void aPlaceWithoutLinesIsAClassAndAMethod() {
        assertThat(Place.of(new Site("shop.Till", "pay", "", 0))).contains("Till.pay");
        assertThat(Place.of(new Site("shop.Till", "pay", "Till.java", 8))).contains("Till.java:8");
        assertThat(Place.of(Site.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyEventHasWordsInBothLanguages(EventKind kind) {
        List<String> texts = kind == EventKind.CALL
                ? List.of("pack.Seen#sold(0)", "pack.Seen#sold(2)")
                : List.of("", "synchronized", "lock", "park", "wait");
        for (int value = -1; value < 3; value++) {
            story.main.does(kind, story.main.id, value, texts.get(texts.size() - 1));
            story.main.does(kind, 0, value, texts.get(0));
            for (String text : texts) {
                story.main.does(kind, 77, value, text);
            }
        }
        Timeline timeline = story.timeline();

        for (Witness.Row row : Witness.whole(timeline).rows()) {
            assertThatCode(() -> row.what().in(Locale.SIMPLIFIED_CHINESE)).doesNotThrowAnyException();
            assertThat(row.what().in(Locale.ENGLISH)).isNotBlank();
        }
    }

    private Event antWrites(Story.Actor ant, int field) {
        story.at(95);
        return ant.does(EventKind.WRITE, 0, field);
    }

    private Finding finding(Kind kind, Event... shown) {
        return new Finding(kind, kind.id(), Message.text("a fault"), List.of(), List.of(shown));
    }

    private static List<String> told(Witness witness) {
        return witness.rows().stream()
                .map(row -> row.column() + " " + row.what() + " " + row.where().orElse("?"))
                .toList();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
