package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Story;
import org.threadgrader.weave.Site;

/** Why a run got stuck, by stories whose sites are their lines. */
final class StuckTest {
    private final Story story = new Story();
    private final Story.Actor main = story.main;

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyThreadsThatWaitForEachOtherAreSoonUnderstood() {
        int semaphore = story.object();
        List<Story.Actor> workers =
                IntStream.range(0, 16).mapToObj(i -> main.makes("worker " + i)).toList();
        workers.forEach(main::starts);
        story.at(10);
        workers.forEach(worker -> worker.does(EventKind.PERMIT_ACQUIRE, semaphore, 1));
        story.at(30);
        main.does(EventKind.STUCK, workers.get(0).id, workers.get(0).id, "join");
        story.at(20);
        workers.forEach(worker -> worker.does(EventKind.STUCK, semaphore, 0, "Semaphore.acquire"));
        story.endsAs(new Outcome.Stuck());

        assertThat(Rules.findings(story.timeline())).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.DEADLOCK);
            assertThat(finding.where()).extracting(Site::line).containsExactly(20);
        });
    }

    @Test
    void aPermitThatIsReleasedBeforeAnyWasTakenIsNobodys() {
        int semaphore = story.object();
        Story.Actor ant = main.makes("ant");
        main.starts(ant);
        main.does(EventKind.PERMIT_RELEASE, semaphore, 1);
        story.at(20);
        ant.does(EventKind.STUCK, story.object(), 0, "wait");
        story.endsAs(new Outcome.Stuck());

        assertThat(Rules.findings(story.timeline())).extracting(Finding::reason).containsExactly("never-signalled");
    }

    @Test
    void aStampThatAnotherThreadGivesBackIsHeldNoLonger() {
        int lock = story.object();
        Story.Actor ant = main.makes("ant");
        main.starts(ant);
        main.does(EventKind.LOCK, lock, LockKinds.EXCLUSIVE);
        ant.does(EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE);
        main.ends();

        assertThat(Rules.locksNeverGivenBack(story.timeline())).isEmpty();
    }

    @Test
    void permitsTakenOneByOneAndHeldWhileAnotherIsAwaitedAreADeadlock() {
        int semaphore = story.object();
        Story.Actor ant = main.makes("ant");
        Story.Actor bee = main.makes("bee");
        main.starts(ant);
        main.starts(bee);
        // a round in which all goes well
        ant.does(EventKind.PERMIT_ACQUIRE, semaphore, 1);
        ant.does(EventKind.PERMIT_ACQUIRE, semaphore, 1);
        ant.does(EventKind.PERMIT_RELEASE, semaphore, 1);
        ant.does(EventKind.PERMIT_RELEASE, semaphore, 1);
        ant.does(EventKind.PERMIT_ACQUIRE, semaphore, 1);
        bee.does(EventKind.PERMIT_ACQUIRE, semaphore, 1);
        story.at(20);
        ant.does(EventKind.STUCK, semaphore, 0, "Semaphore.acquire");
        bee.does(EventKind.STUCK, semaphore, 0, "Semaphore.acquire");
        story.at(30);
        main.does(EventKind.STUCK, ant.id, ant.id, "join");
        story.endsAs(new Outcome.Stuck());

        assertThat(Rules.findings(story.timeline())).extracting(Finding::reason).containsExactly("deadlock-cycle");
    }
}
