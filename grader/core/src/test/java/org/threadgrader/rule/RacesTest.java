package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/** Data races by stories whose sites are their lines. */
final class RacesTest {
    private final Story story = new Story();
    private final Story.Actor main = story.main;
    private final Story.Actor ant = main.makes("ant");
    private final Story.Actor bee = main.makes("bee");
    private final int number = story.field("pack.Main$Box", "count", false, false);
    private final int box = story.object();
    private final int lock = story.object();

    @Test
    void aWriteAndAReadThatNothingOrdersAreARace() {
        start();
        at(20, ant, EventKind.WRITE, box, number);
        at(10, bee, EventKind.READ, box, number);

        assertThat(races()).singleElement().satisfies(race -> {
            assertThat(race.where()).extracting(Site::line).containsExactly(10, 20);
            assertThat(race.message().toString())
                    .startsWith(
                            "Data race on the field Box.count: worker 2 reads it at Main.java:10, and worker 1 writes it at"
                                    + " Main.java:20.");
        });
    }

    @Test
    void severalAreToldInTheOrderOfBothTheirPlaces() {
        start();
        at(10, ant, EventKind.READ, box, number);
        List<Integer> writes = List.of(70, 30, 90, 20, 60, 40, 80, 50);
        writes.forEach(line -> at(line, bee, EventKind.WRITE, box, number));

        assertThat(races())
                .extracting(race -> race.where().get(1).line())
                .isEqualTo(writes.stream().sorted().toList());
    }

    @Test
    void thoseThatComeOfOneThreadNotAwaitedHaveOneCause() {
        int other = story.field("pack.Main$Box", "total", false, false);
        start();
        at(10, ant, EventKind.WRITE, box, number);
        at(11, ant, EventKind.WRITE, box, other);
        at(12, bee, EventKind.WRITE, box, number);
        at(20, main, EventKind.READ, box, number);
        at(21, main, EventKind.READ, box, other);

        List<Finding> races = races();

        assertThat(races)
                .extracting(race -> race.cause()
                        .map(cause -> cause.what().toString().split(" at ")[0])
                        .orElse(""))
                .containsExactly(
                        "", "main has started worker 1", "main has started worker 1", "main has started worker 2");
        assertThat(races.get(1).cause().map(Finding.Cause::what))
                .isEqualTo(races.get(2).cause().map(Finding.Cause::what));
        assertThat(races.get(2).cause().orElseThrow().brief())
                .hasToString(
                        "Data race on the field Box.total: worker 1 writes it at Main.java:11, and main reads it at"
                                + " Main.java:21.");
    }

    @Test
    void twoReadsAreNone() {
        start();
        at(10, ant, EventKind.READ, box, number);
        at(20, bee, EventKind.READ, box, number);

        assertThat(races()).isEmpty();
    }

    @Test
    void twoInstancesAreTwoVariables() {
        start();
        at(10, ant, EventKind.WRITE, box, number);
        at(20, bee, EventKind.WRITE, story.object(), number);

        assertThat(races()).isEmpty();
    }

    @Test
    void twoElementsAreTwoVariables() {
        start();
        at(10, ant, EventKind.WRITE, box, ~0);
        at(20, bee, EventKind.WRITE, box, ~1);

        assertThat(races()).isEmpty();
    }

    @Test
    void aCollectionIsOneVariable() {
        start();
        story.at(10);
        ant.does(EventKind.WRITE, box, Integer.MIN_VALUE, "HashMap");
        story.at(20);
        bee.does(EventKind.READ, box, Integer.MIN_VALUE, "HashMap");

        assertThat(races())
                .singleElement()
                .satisfies(race -> assertThat(race.message().toString())
                        .startsWith(
                                "Data race on one and the same HashMap: worker 1 changes it at Main.java:10, and worker 2 uses"
                                        + " it at Main.java:20."));
    }

    @Test
    void oneLockOrdersAndAnotherDoesNot() {
        start();
        locked(ant, 10, lock);
        locked(bee, 20, lock);
        locked(main, 30, story.object());

        assertThat(races()).extracting(Finding::where).extracting(List::size).containsExactly(2, 2);
        assertThat(races().get(0).message().toString())
                .contains("worker 1 gave up its lock at Main.java:12, but main took another one at Main.java:30");
    }

    @Test
    void twoReadersThatWriteRaceThoughOneComesAfterTheOther() {
        start();
        read(ant, 10);
        read(bee, 10);

        assertThat(races())
                .singleElement()
                .satisfies(race -> assertThat(race.message().toString())
                        .contains("Both hold the read lock (taken at Main.java:10)"));
    }

    @Test
    void whatAWriterWroteItMayReadAfterADowngradeBesideOtherReaders() {
        start();
        at(10, ant, EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        at(11, ant, EventKind.WRITE, box, number);
        at(12, ant, EventKind.LOCK, lock, LockKinds.SHARED);
        at(13, ant, EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE);
        at(20, bee, EventKind.LOCK, lock, LockKinds.SHARED);
        at(21, bee, EventKind.READ, box, number);
        at(14, ant, EventKind.READ, box, number);

        assertThat(races()).isEmpty();
    }

    @Test
    void whoeverWritesAfterADowngradeHoldsTheReadLockOnly() {
        start();
        at(10, ant, EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        at(12, ant, EventKind.LOCK, lock, LockKinds.SHARED);
        at(13, ant, EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE);
        at(20, bee, EventKind.LOCK, lock, LockKinds.SHARED);
        at(21, bee, EventKind.READ, box, number);
        at(14, ant, EventKind.WRITE, box, number);

        assertThat(races())
                .singleElement()
                .satisfies(race -> assertThat(race.message().toString())
                        .contains("Both hold the read lock (taken at Main.java:12)"));
    }

    @Test
    void onePairOfPlacesIsToldOnce() {
        start();
        for (int i = 0; i < 5; i++) {
            at(10, ant, EventKind.WRITE, box + i, number);
            at(10, bee, EventKind.WRITE, box + i, number);
        }

        assertThat(races()).hasSize(1);
    }

    @Test
    void eachPairOfPlacesIsTold() {
        start();
        at(10, ant, EventKind.WRITE, box, number);
        at(11, ant, EventKind.WRITE, box, number);
        at(20, bee, EventKind.READ, box, number);

        assertThat(races()).hasSize(2);
    }

    @Test
    void theSameRaceIsTheSameFindingInTheOtherOrder() {
        start();
        at(20, ant, EventKind.WRITE, box, number);
        at(10, bee, EventKind.READ, box, number);
        Finding.Identity identity = races().get(0).identity();
        RacesTest other = new RacesTest();
        other.start();
        other.at(10, other.bee, EventKind.READ, other.box, other.number);
        other.at(20, other.ant, EventKind.WRITE, other.box, other.number);

        assertThat(other.races().get(0).identity()).isEqualTo(identity);
    }

    @Test
    void anOptimisticReadThatIsValidatedIsNoRace() {
        start();
        at(10, ant, EventKind.WRITE, box, number);
        story.at(19);
        bee.does(EventKind.POLL, lock, 0, "StampedLock.tryOptimisticRead");
        at(20, bee, EventKind.READ, box, number);
        story.at(21);
        bee.does(EventKind.POLL, lock, 0, "StampedLock.validate");

        assertThat(races()).isEmpty();
    }

    @Test
    void anOptimisticReadThatNobodyValidatesIsARace() {
        start();
        at(10, ant, EventKind.WRITE, box, number);
        story.at(19);
        bee.does(EventKind.POLL, lock, 0, "StampedLock.tryOptimisticRead");
        at(20, bee, EventKind.READ, box, number);

        assertThat(races()).hasSize(1);
    }

    @Test
    void halfAMillionOrderedEventsHoldNoRace() {
        start();
        for (int i = 0; i < 100_000; i++) {
            Story.Actor actor = i % 2 == 0 ? ant : bee;
            at(10, actor, EventKind.LOCK, lock, 0);
            at(11, actor, EventKind.READ, box, number);
            at(12, actor, EventKind.WRITE, box, number);
            at(13, actor, EventKind.WRITE, box, ~(i % 1000));
            at(14, actor, EventKind.UNLOCK, lock, 0);
        }
        Timeline timeline = story.timeline();

        assertThat(Rules.findings(timeline)).isEmpty();
    }

    private List<Finding> races() {
        return Rules.findings(story.timeline()).stream()
                .filter(finding -> finding.kind() == Kind.RACE)
                .toList();
    }

    private void locked(Story.Actor actor, int line, int by) {
        at(line, actor, EventKind.LOCK, by, 0);
        at(line + 1, actor, EventKind.WRITE, box, number);
        at(line + 2, actor, EventKind.UNLOCK, by, 0);
    }

    private void read(Story.Actor actor, int line) {
        at(line, actor, EventKind.LOCK, lock, LockKinds.SHARED);
        at(line + 1, actor, EventKind.READ, box, number);
        at(line + 1, actor, EventKind.WRITE, box, number);
        at(line + 2, actor, EventKind.UNLOCK, lock, LockKinds.SHARED);
    }

    private void start() {
        main.starts(ant);
        main.starts(bee);
        ant.begins();
        bee.begins();
    }

    private void at(int line, Story.Actor actor, EventKind kind, int object, long value) {
        story.at(line);
        actor.does(kind, object, value);
    }
}
