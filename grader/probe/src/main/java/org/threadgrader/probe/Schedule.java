package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Phaser;

/**
 * Chooses who goes on. In run 0 fairly: the next one in start order that does anything new comes first, then who idles; when
 * nobody can go on, the clock jumps to the earliest limit. In an explored schedule the {@link Strategy} chooses among those
 * that can do something new, and run 0's rules serve where nobody can. It also sees, and says, that nobody ever will. A
 * piece of {@link Execution}, guarded by it.
 */
final class Schedule {
    /** A timed wait this long counts as waiting while somebody is held; a shorter one is taken to pass. */
    private static final long HELD_LIMIT = 1_000_000_000L;

    /** Nanoseconds: a sleep this long outlasts whatever others do, so that no schedule lets it end before them. */
    private static final long LONG_SLEEP = 60_000_000_000L;

    /** Nanoseconds: whoever sleeps so long waits to be interrupted. */
    private static final long A_DAY = 86_400_000_000_000L;

    /** Quanta that others may work while a thread sleeps. */
    private static final long MOST_QUANTA = 20_000;

    /** Events that no shorter sleep outlasts, so that a run has room for several. Any other limit may wait for long work. */
    private static final long EVENTS_OF_A_SLEEP = 50_000;

    /** Idle rounds after which a thread only goes on when nobody else can, in any schedule. */
    private static final int TIRED = 3;

    /** Backward jumps with nothing but the same polls after which others are preferred. */
    private static final int FEW_JUMPS = 3;

    /** Turns that one thread may have in a row while others could go on; after so many, fewer each time: it may work until they come. */
    private static final int MOST_TURNS = 20_000;

    /** Events for which a thread that could go on may be passed over; once that has been so, fewer each time. */
    private static final long MOST_EVENTS = 50_000;

    /** How often limits may pass while a thread that could go on is not let. */
    private static final int MOST_HURRIES = 16;

    /**
     * How often the limits of one thread may pass so in a run: in truth most last until the others have come to a wait, and two
     * threads that look for each other within limits would miss each other for ever.
     */
    private static final int MOST_HURRIED = 24;

    private final Execution run;
    private final List<ControlledThread> threads;
    private final VirtualTime clock;
    private final Idling idling;
    private final Holds holds;
    private final Strategy strategy;
    private final List<ControlledThread> able = new ArrayList<>();
    private final List<ControlledThread> dull = new ArrayList<>();
    private final List<ControlledThread> waiters = new ArrayList<>();

    /** Whether others have worked through somebody's sleep. */
    private boolean sleepIsOutlasted;

    /** Whether all threads take steps beside the shutdown hooks, as these may wait for them. */
    private boolean hooksNeedOthers;

    /** How often a limit has passed although others could go on. */
    private int hurries;

    /** Whether whoever was chosen last was woken without a reason. */
    private boolean spurious;

    Schedule(
            Execution run,
            List<ControlledThread> threads,
            VirtualTime clock,
            Idling idling,
            Holds holds,
            Strategy strategy) {
        this.run = run;
        this.threads = threads;
        this.clock = clock;
        this.idling = idling;
        this.holds = holds;
        this.strategy = strategy;
    }

    /**
     * Who goes on; null when the run is over. The caller holds the run's monitor.
     */
    ControlledThread next(ControlledThread from) {
        if (strategy == null) {
            return fairly(from);
        }
        spurious = false;
        ControlledThread next = explored(from);
        if (next == null) {
            next = fairly(from);
        }
        if (next != null && next != from && !run.isFree()) {
            next.stretchSince = next.turns;
            from.passedOverSince = run.deeds();
            run.event(from, EventKind.SWITCH, from.site, next.id, from.turns, spurious ? "spurious" : "");
        }
        return next;
    }

    /** Who goes on by the strategy; null: nobody could do anything new, and run 0's rules tell what that means. */
    private ControlledThread explored(ControlledThread from) {
        while (!run.isOver() && !run.isFree() && !survey(true)) {
            continue;
        }
        if (run.isOver() || run.isFree()) {
            return null;
        }
        ControlledThread looks = idling.takeOwedLook();
        if (looks != null && able.contains(looks) && !looks.onlyByTime) {
            looks.hurriesSeen = hurries;
            return chosen(looks);
        }
        if (!waiters.isEmpty()) {
            ControlledThread woken = strategy.wakes(from, waiters);
            if (woken != null) {
                clear(woken);
                woken.result = WaitResults.CAME;
                spurious = true;
                return woken;
            }
        }
        if (able.isEmpty()) {
            return null;
        }
        if (sleepIsOutlasted) {
            return timedOut(firstToWake());
        }
        ControlledThread next = choice(from);
        if (next.onlyByTime) {
            if (able.size() > 1) {
                hurries++;
                next.hurried++;
            }
            return timedOut(next);
        }
        next.hurriesSeen = hurries;
        return chosen(next);
    }

    /** No strategy may let one thread go on for ever: the fairest program would look as if it hung. */
    private ControlledThread choice(ControlledThread from) {
        if (able.size() == 1) {
            return able.get(0);
        }
        boolean stretched = hasGoneOnForLong(from);
        from.longStretches += stretched ? 1 : 0;
        Optional<ControlledThread> passedOver = able.stream()
                .filter(c -> c != from
                        && run.deeds() - c.passedOverSince >= MOST_EVENTS >> Math.min(10, 2 * c.timesPassedOver))
                .min(Comparator.comparingLong(c -> c.passedOverSince));
        if (passedOver.isPresent()) {
            passedOver.get().timesPassedOver++;
            return passedOver.get();
        }
        if (stretched && able.contains(from)) {
            return able.stream()
                    .filter(c -> c != from)
                    .min(Comparator.comparingLong(c -> c.passedOverSince))
                    .orElse(from);
        }
        return strategy.choose(from, able, dull);
    }

    static boolean hasGoneOnForLong(ControlledThread c) {
        return c.turns - c.stretchSince >= MOST_TURNS >> Math.min(10, 2 * c.longStretches);
    }

    /**
     * Sorts the threads by what they can do; false when one of them ended meanwhile.
     *
     * @param chooses whether one of them is chosen then: whoever cannot go on is not passed over
     */
    private boolean survey(boolean chooses) {
        able.clear();
        dull.clear();
        waiters.clear();
        sleepIsOutlasted = false;
        ControlledThread timed = null;
        boolean roundIsOwed = false;
        for (int i = 0; i < threads.size(); i++) {
            ControlledThread c = threads.get(i);
            c.onlyByTime = false;
            if (!mayStep(c)) {
                notPassedOver(c, chooses);
                continue;
            }
            if (c.empty) {
                letEmptyThreadEnd(c);
                return false;
            }
            if (enabled(c)) {
                roundIsOwed |= !add(c) && idling.isOwedRound(c);
            } else {
                notPassedOver(c, chooses);
                if (c.deadline != ControlledThread.NEVER && (timed == null || c.deadline < timed.deadline)) {
                    timed = c;
                }
                sleepIsOutlasted |= c.deadline != ControlledThread.NEVER && isOutlasted(c);
                if (canWakeSpuriously(c)) {
                    waiters.add(c);
                }
            }
        }
        // a limit of a second or more, or a long sleep, passes only when nobody else can go on, nor does time run away
        // from those who can
        if (timed != null && !roundIsOwed && mayPassEarly(timed)) {
            timed.onlyByTime = true;
            add(timed);
        }
        return true;
    }

    private void notPassedOver(ControlledThread c, boolean chooses) {
        if (chooses) {
            c.passedOverSince = run.deeds();
        }
    }

    /** Whether anybody but this one could go on, be it by a limit that passes. */
    boolean othersCanGoOn(ControlledThread c) {
        while (!run.isOver() && !survey(false)) {
            continue;
        }
        return able.size() > 1 || able.size() == 1 && able.get(0) != c;
    }

    private boolean mayPassEarly(ControlledThread timed) {
        return timed.limit < (isSleep(timed) ? LONG_SLEEP : HELD_LIMIT)
                && (able.isEmpty() || timed.hurried < MOST_HURRIED)
                && able.stream().allMatch(c -> hurries - c.hurriesSeen <= MOST_HURRIES);
    }

    private boolean add(ControlledThread c) {
        if (c.idle >= TIRED && !idling.isOwedTurn(c)) {
            return false;
        }
        able.add(c);
        if (c.polledSince >= 0 && (c.idle > 0 || c.idleJumps >= FEW_JUMPS)) {
            dull.add(c);
        }
        return true;
    }

    private static boolean canWakeSpuriously(ControlledThread c) {
        return c.awaitedBy.equals("wait") || c.awaitedBy.equals("await") || c.awaitedBy.equals("park");
    }

    private ControlledThread fairly(ControlledThread from) {
        while (!run.isOver()) {
            if (run.isFree()) {
                // released meanwhile: nobody is passed over any more
                return from;
            }
            Survey survey = survey(from);
            if (survey.busy != null) {
                return chosen(survey.busy);
            }
            if (survey.changed) {
                continue;
            }
            if (run.ending.programHasEnded() && !hooksNeedOthers) {
                hooksNeedOthers = true;
                continue;
            }
            if (survey.due != null) {
                return timedOut(survey.due.deadline > clock.now() ? firstToWake() : survey.due);
            }
            if (survey.idler == null && survey.timed == null) {
                nobodyCanGoOn(from);
            } else if (survey.hopeless && !survey.busyTimer) {
                everybodyRepeats(from);
            } else if (survey.idlerGoesFirst()) {
                return chosen(survey.idler);
            } else {
                return timedOut(survey.timed);
            }
        }
        return null;
    }

    /** Who there is, seen from the thread that passes control on. */
    private static final class Survey {
        /** The next one that does anything new; null: nobody does. */
        private ControlledThread busy;

        /** The next one that could go on but only idles. */
        private ControlledThread idler;

        /** Whose limit has passed while others were at work. */
        private ControlledThread due;

        /** Whose limit passes first. */
        private ControlledThread timed;

        /** Whether anybody who waits for time has done anything new before. */
        private boolean busyTimer;

        /** Whether all that could go on or waits for time is taken to poll for ever. */
        private boolean hopeless = true;

        /** Whether somebody ended during the survey, which has to be made again. */
        private boolean changed;

        /** Whether the idler has still to look at how things are since a limit began or passed. */
        private boolean idlerIsOwed;

        /** Whether the idler is taken to poll for ever. */
        private boolean idlerIsHopeless;

        private boolean idlerGoesFirst() {
            return idler != null
                    && (timed == null
                            || isForInterrupts(timed) && !idlerIsHopeless
                            || !busyTimer && (idlerIsOwed || idler.idle <= timed.idle));
        }
    }

    private Survey survey(ControlledThread from) {
        Survey survey = new Survey();
        boolean held = holds.anybodyHeld();
        int count = threads.size();
        int first = Math.max(0, threads.indexOf(from)) + 1;
        for (int i = 0; i < count; i++) {
            ControlledThread c = threads.get((first + i) % count);
            if (!mayStep(c)) {
                continue;
            }
            if (c.empty) {
                letEmptyThreadEnd(c);
                survey.changed = true;
                return survey;
            }
            if (enabled(c)) {
                if (c.idle == 0 || idling.isOwedTurn(c)) {
                    survey.busy = c;
                    return survey;
                }
                boolean owed = idling.isOwedRound(c);
                boolean hopeless = idling.isHopelessNow(c, held) && !mayGiveBack(c);
                if (survey.idler == null || owed && !survey.idlerIsOwed) {
                    survey.idler = c;
                    survey.idlerIsOwed = owed;
                    survey.idlerIsHopeless = hopeless;
                }
                survey.hopeless &= hopeless;
            } else if (isTimed(c, held)) {
                if (isDue(c)) {
                    survey.due = c;
                    return survey;
                }
                survey.busyTimer |= c.idle == 0;
                survey.hopeless &= idling.isHopelessNow(c, held) && !mayGiveBack(c);
                survey.timed = survey.timed == null || c.deadline < survey.timed.deadline ? c : survey.timed;
            }
        }
        return survey;
    }

    // while somebody is held, a long limit does not pass: whoever waits that long waits
    private static boolean isTimed(ControlledThread c, boolean held) {
        return c.deadline != ControlledThread.NEVER && !(held && c.limit >= HELD_LIMIT && !isSleep(c));
    }

    /**
     * Whether a sleep, or a short limit, has passed although others work; a longer limit passes only when nobody can go on. Who
     * works for very long is taken to have outlasted any sleep.
     */
    private boolean isDue(ControlledThread c) {
        return isSleep(c)
                        && (c.deadline <= clock.now()
                                || clock.quanta() - c.waitsSinceQuantum >= MOST_QUANTA
                                || isOutlasted(c))
                || c.limit < HELD_LIMIT && c.deadline <= clock.now();
    }

    private boolean isOutlasted(ControlledThread sleeper) {
        return isSleep(sleeper)
                && sleeper.limit < LONG_SLEEP
                && run.deeds() - sleeper.waitsSinceEvent >= EVENTS_OF_A_SLEEP;
    }

    /** Whoever of all sleepers wakes first: one that began later may, but not for ever one after another. */
    private ControlledThread firstToWake() {
        List<ControlledThread> sleepers = threads.stream()
                .filter(c -> mayStep(c) && c.condition != null && c.deadline != ControlledThread.NEVER && isSleep(c))
                .toList();
        long longest = sleepers.stream()
                .filter(c -> c.limit < LONG_SLEEP)
                .mapToLong(c -> c.waitsSinceEvent)
                .min()
                .orElse(Long.MAX_VALUE - EVENTS_OF_A_SLEEP);
        return sleepers.stream()
                .filter(c -> c.waitsSinceEvent < longest + EVENTS_OF_A_SLEEP)
                .min(Comparator.comparingLong(c -> c.deadline))
                .orElseThrow();
    }

    private ControlledThread timedOut(ControlledThread c) {
        if (othersMayGoOn(c)) {
            // who looks at the clock between short ones sees a long time pass, too
            c.hurriedFor += c.limit;
            if (c.hurriedFor >= HELD_LIMIT) {
                run.event(c, EventKind.HURRIED, c.site, Execution.NOTHING, c.hurriedFor, "");
                c.hurriedFor = 0;
            }
        }
        clock.jumpTo(c.deadline);
        c.result = WaitResults.TIMED_OUT;
        clear(c);
        return c;
    }

    /**
     * Whether anybody else can go on, or will within a shorter time, who does not only repeat what he has done before. A daemon
     * that sleeps may be one that does so for ever, beside who never goes on.
     */
    private boolean othersMayGoOn(ControlledThread c) {
        return threads.stream()
                .filter(other -> other != c && mayStep(other))
                .filter(other -> enabled(other) || !other.thread.isDaemon() && mayWake(other))
                .anyMatch(other -> !idling.isUpToDate(other));
    }

    private static boolean mayWake(ControlledThread c) {
        return c.deadline != ControlledThread.NEVER && (isSleep(c) || c.limit < HELD_LIMIT);
    }

    private void everybodyRepeats(ControlledThread from) {
        if (holds.anybodyHeld()) {
            quiet(from);
        } else if (!releaseForCommonPool(from)) {
            describe(from);
            run.ending.finish("no-progress", 0);
        }
    }

    /**
     * Whether somebody who is owed a turn waits for a lock that this thread has come by just now: who takes and gives back a
     * lock for each of its looks keeps nobody from changing what it looks at.
     */
    private boolean mayGiveBack(ControlledThread owner) {
        for (ControlledThread c : threads) {
            if (awaitsWhatIsHeldBy(c, owner)
                    && idling.isOwedTurn(c)
                    && owner.owned.roundsOwned(run.shadows.of(c.awaited), owner.roundsEver) < Idling.ROUNDS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForInterrupts(ControlledThread c) {
        return isSleep(c) && c.limit >= A_DAY;
    }

    private static boolean isSleep(ControlledThread c) {
        return c.awaitedBy.equals("sleep");
    }

    private boolean mayStep(ControlledThread c) {
        boolean mayAct = !run.ending.programHasEnded() || c.shutdownHook || hooksNeedOthers;
        return c.started && !c.ended && !c.held && mayAct;
    }

    private boolean enabled(ControlledThread c) {
        if (c.condition == null) {
            return true;
        }
        if (c.condition.getAsBoolean()) {
            return true;
        }
        return c.interruptible && c.isInterrupted();
    }

    /** A thread without any code of its own runs and ends by itself. */
    private void letEmptyThreadEnd(ControlledThread c) {
        c.awaitRealEnd(c.thread);
        run.event(c, EventKind.THREAD_BEGIN, 0, c.id, 0, "");
        run.event(c, EventKind.THREAD_END, 0, c.id, 0, "");
        c.begun = true;
        c.ended = true;
        idling.newsForAll();
        run.ending.endProgramIfDue(c);
    }

    private ControlledThread chosen(ControlledThread c) {
        if (c.condition != null) {
            c.result = c.condition.getAsBoolean() && !c.waitEnded ? WaitResults.CAME : WaitResults.INTERRUPTED;
            idling.hasTurn(c);
            clear(c);
        }
        return c;
    }

    private static void clear(ControlledThread c) {
        c.condition = null;
        c.waitEnded = false;
        c.deadline = ControlledThread.NEVER;
        c.limit = -1;
    }

    private void nobodyCanGoOn(ControlledThread from) {
        if (holds.anybodyHeld()) {
            quiet(from);
            return;
        }
        if (releaseForCommonPool(from) || releaseForCallbacks(from)) {
            return;
        }
        describe(from);
        run.ending.finish("stuck", 0);
    }

    // work that got into the JDK's own pool past every hook is seen by nobody: better no verdict than a wrong one
    private boolean releaseForCommonPool(ControlledThread from) {
        if (ForkJoinPool.commonPool().getPoolSize() == 0) {
            return false;
        }
        run.release(from, "java.util.concurrent.ForkJoinPool.commonPool");
        return true;
    }

    // which locks inside the JDK keep whom waiting is not known well enough for a verdict
    private boolean releaseForCallbacks(ControlledThread from) {
        for (ControlledThread c : threads) {
            if (mayStep(c)
                    && c.condition != null
                    && (!c.inside.isEmpty() || c.awaitedBy.equals(Callbacks.UNDER_LOCK))) {
                run.release(from, "a wait inside " + Callbacks.UNDER_LOCK);
                return true;
            }
        }
        return false;
    }

    /** The experiment's question is answered; a gate asks the judge how to go on. */
    void quiet(ControlledThread from) {
        describe(from);
        boolean someoneSpins = false;
        for (ControlledThread c : threads) {
            someoneSpins |= mayStep(c) && Idling.isHopeless(c, true);
        }
        run.event(from, EventKind.QUIET, 0, Execution.NOTHING, someoneSpins ? 1 : 0, "");
        for (ControlledThread c : threads) {
            if (c.held && holds.gateOf(c) != null) {
                holds.openNextGate();
                idling.newsForAll();
                return;
            }
        }
        run.ending.finish("quiet", 0);
    }

    /** Says of each live thread why it does not go on. */
    void describe(ControlledThread from) {
        for (ControlledThread c : threads) {
            if (!mayStep(c) || run.ending.hasExited(c)) {
                continue;
            }
            if (Idling.isHopeless(c, true)) {
                run.event(c, EventKind.SPINNING, c.site, c.polledId, c.polledValue, c.polledBy);
            } else if (c.condition != null) {
                Shadow s = c.awaited == null ? null : run.shadows.of(c.awaited);
                int owner = ownerOf(c.awaited, s);
                tellMissing(c);
                run.event(
                        c,
                        EventKind.STUCK,
                        c.awaitedSite,
                        run.idOf(LockHooks.whole(run, c.awaited)),
                        owner,
                        c.awaitedBy);
                if (c.limit >= HELD_LIMIT && c.deadline != ControlledThread.NEVER) {
                    run.event(
                            c,
                            EventKind.TIME_HELD,
                            c.awaitedSite,
                            run.idOf(LockHooks.whole(run, c.awaited)),
                            c.limit,
                            c.awaitedBy);
                }
            } else if (c.idle > 0) {
                run.event(c, EventKind.SPINNING, c.site, Execution.NOTHING, -1, "");
            }
        }
    }

    /** Who waits for a lock that this thread holds; null: nobody does. The caller holds the run's monitor. */
    ControlledThread awaitsWhatIsHeldBy(ControlledThread owner) {
        for (ControlledThread c : threads) {
            if (awaitsWhatIsHeldBy(c, owner)) {
                return c;
            }
        }
        return null;
    }

    private boolean awaitsWhatIsHeldBy(ControlledThread c, ControlledThread owner) {
        boolean waits = c != owner && c.condition != null && mayStep(c) && c.awaited != null;
        return waits && !(c.awaited instanceof Thread) && ownerOf(c.awaited, run.shadows.of(c.awaited)) == owner.id;
    }

    private void tellMissing(ControlledThread c) {
        long missing = 0;
        if (c.awaited instanceof CountDownLatch latch) {
            missing = latch.getCount();
        } else if (c.awaited instanceof Phaser phaser) {
            missing = phaser.getUnarrivedParties();
        } else if (c.awaited instanceof CyclicBarrier barrier) {
            missing = BarrierHooks.missing(run, barrier);
        }
        if (missing > 0) {
            run.event(c, EventKind.MISSING, c.awaitedSite, run.idOf(c.awaited), missing, "");
        }
    }

    private int ownerOf(Object awaited, Shadow s) {
        if (awaited instanceof Thread) {
            return s == null ? 0 : s.id;
        }
        if (s == null) {
            return 0;
        }
        if (s.owner != null) {
            return s.owner.id;
        }
        for (ControlledThread c : threads) {
            if (c.live() && c.owned.contains(s)) {
                return c.id;
            }
        }
        return 0;
    }
}
