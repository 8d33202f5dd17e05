package org.threadgrader.explore.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.threadgrader.explore.generated.SmallModel.LockType;
import org.threadgrader.explore.generated.SmallModel.Variable;
import org.threadgrader.explore.generated.Statement.Await;
import org.threadgrader.explore.generated.Statement.CountDown;
import org.threadgrader.explore.generated.Statement.Guarded;
import org.threadgrader.explore.generated.Statement.Increment;
import org.threadgrader.explore.generated.Statement.Join;
import org.threadgrader.explore.generated.Statement.Read;
import org.threadgrader.explore.generated.Statement.Start;
import org.threadgrader.explore.generated.Statement.When;
import org.threadgrader.explore.generated.Statement.Write;

/** The oracle, held against programs whose answer anybody can see: each sort of edge once there, once not. */
final class OracleTest {
    private static final List<Statement> START_AND_JOIN_TWO =
            List.of(new Start(1), new Start(2), new Join(1), new Join(2));
    private static final Variable PLAIN = new Variable(true, false);
    private static final Variable VOLATILE = new Variable(true, true);

    @SafeVarargs
    private static Oracle.Answer ask(List<Statement> main, List<Statement>... workers) {
        return ask(List.of(PLAIN, VOLATILE), main, workers);
    }

    @SafeVarargs
    private static Oracle.Answer ask(List<Variable> variables, List<Statement> main, List<Statement>... workers) {
        List<List<Statement>> threads = new ArrayList<>();
        threads.add(main);
        threads.addAll(List.of(workers));
        return Oracle.ask(new SmallModel(
                variables, List.of(LockType.MONITOR, LockType.MONITOR, LockType.REENTRANT), List.of(1, 2), threads));
    }

    private static List<Statement> nested(int outer, int inner) {
        return List.of(new Guarded(outer, List.of(new Guarded(inner, List.of(new Increment(0))))));
    }

    @Test
    void incrementsUnderOneLockAreRight() {
        List<Statement> work = List.of(new Guarded(0, List.of(new Increment(0))));

        assertThat(ask(START_AND_JOIN_TWO, work, work).isRight()).isTrue();
    }

    @Test
    void incrementsUnderTwoLocksRace() {
        Oracle.Answer answer = ask(
                START_AND_JOIN_TWO,
                List.of(new Guarded(0, List.of(new Increment(0)))),
                List.of(new Guarded(1, List.of(new Increment(0)))));

        assertThat(answer.race()).isPresent();
        assertThat(answer.stuck()).isEmpty();
    }

    @Test
    void aRaceIsShownByAShortestInterleaving() {
        Oracle.Answer answer = ask(List.of(new Start(1), new Read(0)), List.of(new Write(0)));

        assertThat(answer.race())
                .hasValue(
                        List.of("main starts worker 1", "main is about to: reads a", "worker 1 is about to: writes a"));
    }

    @Test
    void readsAloneDoNotRace() {
        List<Statement> work = List.of(new Read(0));

        assertThat(ask(START_AND_JOIN_TWO, work, work).isRight()).isTrue();
    }

    @Test
    void accessesToAVolatileDoNotRace() {
        List<Statement> work = List.of(new Write(1), new Read(1));

        assertThat(ask(START_AND_JOIN_TWO, work, work).isRight()).isTrue();
    }

    @Test
    void incrementsOfAVolatileUndoEachOther() {
        Oracle.Answer answer = ask(
                List.of(new Start(1), new Start(2), new Join(1), new Join(2), new Read(1)),
                List.of(new Increment(1)),
                List.of(new Increment(1)));

        assertThat(answer.race()).isEmpty();
        assertThat(answer.lostUpdate())
                .hasValue(List.of(
                        "main starts worker 1",
                        "main starts worker 2",
                        "worker 1 reads b",
                        "worker 2 reads b",
                        "worker 1 writes back b",
                        "main is about to: joins worker 1",
                        "worker 2 is about to: writes back b"));
    }

    @Test
    void incrementsThatNobodyLooksAtAreNoMatter() {
        List<Statement> work = List.of(new Increment(1));

        assertThat(ask(START_AND_JOIN_TWO, work, work).isRight()).isTrue();
    }

    @Test
    void incrementsOfAVolatileUnderOneLockAreRight() {
        List<Statement> work = List.of(new Guarded(0, List.of(new Increment(1))));

        assertThat(ask(List.of(new Start(1), new Start(2), new Join(1), new Join(2), new Read(1)), work, work)
                        .isRight())
                .isTrue();
    }

    @Test
    void anIncrementBesideASetIsNoLostUpdate() {
        assertThat(ask(
                                List.of(new Start(1), new Start(2), new Join(1), new Join(2), new Read(1)),
                                List.of(new Increment(1)),
                                List.of(new Write(1)))
                        .isRight())
                .isTrue();
    }

    @Test
    void mainMayReadAfterTheJoin() {
        assertThat(ask(List.of(new Start(1), new Join(1), new Read(0)), List.of(new Write(0)))
                        .isRight())
                .isTrue();
    }

    @Test
    void mainMayWriteBeforeTheStart() {
        assertThat(ask(List.of(new Write(0), new Start(1)), List.of(new Read(0)))
                        .isRight())
                .isTrue();
    }

    @Test
    void mainMayNotWriteAfterTheStart() {
        assertThat(ask(List.of(new Start(1), new Write(0)), List.of(new Read(0)))
                        .race())
                .isPresent();
    }

    @Test
    void workersOneAfterAnotherDoNotRace() {
        List<Statement> work = List.of(new Increment(0));

        assertThat(ask(List.of(new Start(1), new Join(1), new Start(2), new Join(2)), work, work)
                        .isRight())
                .isTrue();
    }

    @Test
    void aLatchOrdersWhatCameBeforeTheCountDown() {
        assertThat(ask(START_AND_JOIN_TWO, List.of(new Write(0), new CountDown(0)), List.of(new Await(0), new Read(0)))
                        .isRight())
                .isTrue();
    }

    @Test
    void aCountDownBeforeTheWriteOrdersNothing() {
        assertThat(ask(START_AND_JOIN_TWO, List.of(new CountDown(0), new Write(0)), List.of(new Await(0), new Read(0)))
                        .race())
                .isPresent();
    }

    @Test
    void aReadThatDoesNotAwaitRaces() {
        assertThat(ask(START_AND_JOIN_TWO, List.of(new Write(0), new CountDown(0)), List.of(new Read(0)))
                        .race())
                .isPresent();
    }

    @Test
    void aLatchOfTwoThatIsCountedDownOnceLeavesItsWaiterStuck() {
        Oracle.Answer answer = ask(START_AND_JOIN_TWO, List.of(new CountDown(1)), List.of(new Await(1)));

        assertThat(answer.stuck()).isPresent();
        assertThat(answer.race()).isEmpty();
    }

    @Test
    void aVolatileFlagSeenSetOrdersWhatCameBeforeIt() {
        assertThat(ask(
                                START_AND_JOIN_TWO,
                                List.of(new Write(0), new Write(1)),
                                List.of(new When(1, List.of(new Read(0)))))
                        .isRight())
                .isTrue();
    }

    @Test
    void aVolatileFlagSetTooEarlyOrdersNothing() {
        assertThat(ask(
                                START_AND_JOIN_TWO,
                                List.of(new Write(1), new Write(0)),
                                List.of(new When(1, List.of(new Read(0)))))
                        .race())
                .isPresent();
    }

    @Test
    void aPlainFlagRacesItself() {
        assertThat(ask(
                                List.of(PLAIN, PLAIN),
                                START_AND_JOIN_TWO,
                                List.of(new Write(0), new Write(1)),
                                List.of(new When(1, List.of(new Read(0)))))
                        .race())
                .isPresent();
    }

    @Test
    void whatNoInterleavingReachesDoesNotRace() {
        assertThat(ask(START_AND_JOIN_TWO, List.of(new Write(0)), List.of(new When(1, List.of(new Read(0)))))
                        .isRight())
                .isTrue();
    }

    @Test
    void locksInOneOrderAreRight() {
        assertThat(ask(START_AND_JOIN_TWO, nested(0, 1), nested(0, 1)).isRight())
                .isTrue();
    }

    @Test
    void locksInOppositeOrdersAreACycleAndCanGetStuck() {
        Oracle.Answer answer = ask(START_AND_JOIN_TWO, nested(0, 1), nested(1, 0));

        assertThat(answer.lockOrder()).isPresent();
        assertThat(answer.stuck()).isPresent();
        assertThat(answer.race())
                .as("no run has both increments unguarded by a common lock")
                .isEmpty();
    }

    @Test
    void threeLocksInACircleAreACycle() {
        Oracle.Answer answer =
                ask(List.of(new Start(1), new Start(2), new Start(3)), nested(0, 1), nested(1, 2), nested(2, 0));

        assertThat(answer.lockOrder()).isPresent();
        assertThat(answer.stuck()).isPresent();
    }

    @Test
    void aGateLockPreventsTheCycle() {
        assertThat(ask(START_AND_JOIN_TWO, List.of(new Guarded(2, nested(0, 1))), List.of(new Guarded(2, nested(1, 0))))
                        .isRight())
                .isTrue();
    }

    @Test
    void aJoinBeforeTheNextStartPreventsTheCycle() {
        assertThat(ask(List.of(new Start(1), new Join(1), new Start(2), new Join(2)), nested(0, 1), nested(1, 0))
                        .isRight())
                .isTrue();
    }

    @Test
    void mainTakesPartInACycleBetweenStartAndJoinOnly() {
        List<Statement> after = new ArrayList<>(List.of(new Start(1), new Join(1)));
        after.addAll(nested(1, 0));
        List<Statement> meanwhile = new ArrayList<>(List.of(new Start(1)));
        meanwhile.addAll(nested(1, 0));

        assertThat(ask(after, nested(0, 1)).isRight()).isTrue();
        assertThat(ask(meanwhile, nested(0, 1)).lockOrder()).isPresent();
    }

    @Test
    void aLatchBetweenThemPreventsTheCycle() {
        List<Statement> first = new ArrayList<>(nested(0, 1));
        first.add(new CountDown(0));
        List<Statement> second = new ArrayList<>(List.of(new Await(0)));
        second.addAll(nested(1, 0));

        assertThat(ask(START_AND_JOIN_TWO, first, second).isRight()).isTrue();
    }

    @Test
    void aLockTakenAgainByItsOwnerIsNoNesting() {
        List<Statement> twice = List.of(new Guarded(0, List.of(new Guarded(0, List.of(new Increment(0))))));

        assertThat(ask(START_AND_JOIN_TWO, twice, twice).isRight()).isTrue();
    }

    @Test
    void whoWaitsForALatchWhileHoldingTheLockOfItsCounterGetsStuck() {
        Oracle.Answer answer = ask(
                START_AND_JOIN_TWO,
                List.of(new Guarded(0, List.of(new Await(0)))),
                List.of(new Guarded(0, List.of(new CountDown(0)))));

        assertThat(answer.stuck()).isPresent();
        assertThat(answer.lockOrder()).isEmpty();
    }

    @Test
    void whoJoinsWhileHoldingTheLockOfTheJoinedGetsStuck() {
        assertThat(ask(
                                List.of(new Start(1), new Guarded(0, List.of(new Join(1)))),
                                List.of(new Guarded(0, List.of(new Increment(0)))))
                        .stuck())
                .isPresent();
    }

    @Test
    void aProgramLeftAsItWasMadeIsRight() {
        for (long seed = 1; seed <= 500; seed++) {
            Generated generated = Generated.by(seed);
            if (generated.removal().isEmpty()) {
                assertThat(Oracle.ask(generated.model()).isRight())
                        .as(generated.source())
                        .isTrue();
            }
        }
    }

    @Test
    void randomWalksSeeWhatTheOracleSaysAndNothingElse() {
        for (long seed = 1; seed <= 200; seed++) {
            Generated generated = Generated.by(seed);
            Oracle.Answer answer = Oracle.ask(generated.model());
            SplittableRandom random = new SplittableRandom(seed);
            boolean race = false;
            boolean stuck = false;
            for (int i = 0; i < 200 || i < 100_000 && !answer.saysNoMoreThan(race, stuck); i++) {
                RandomWalk walk = RandomWalk.through(generated.model(), random);
                race |= walk.sawRace();
                stuck |= walk.gotStuck();
            }
            assertThat(List.of(race, stuck))
                    .as(generated.source())
                    .isEqualTo(List.of(answer.race().isPresent(), answer.stuck().isPresent()));
        }
    }
}
