package org.threadgrader.probe;

import java.util.List;

/**
 * Who does nothing new, told by counts: a thread is idle while its reads and polls answer as they did before and it changes
 * nothing (see docs/adr/0010). A piece of {@link Execution}.
 */
final class Idling {
    /** Idle rounds of a loop that changes no local variable, after which it is taken to go on like that for ever. */
    static final int ROUNDS = 20;

    /** The same for loops that do change locals: they may count their tries. */
    private static final int ROUNDS_IMPURE = 10_000;

    /** Rounds in which a thread does nothing but let time pass. */
    private static final int MAX_ROUNDS = 1_500_000;

    private final Execution run;
    private final VirtualTime clock;
    private final List<ControlledThread> threads;

    private ControlledThread owedLook;

    /** Counts what anybody did or saw that was new. */
    private long news;

    Idling(Execution run, VirtualTime clock, List<ControlledThread> threads) {
        this.run = run;
        this.clock = clock;
        this.threads = threads;
    }

    /** The thread did or saw something new. */
    void news(ControlledThread c) {
        news++;
        if (c.idle != 0 || c.idleJumps != 0 || c.polledSince >= 0) {
            if (c.idle > 0 && c.polledSince >= 0) {
                run.event(c, EventKind.POLLED, c.site, c.polledId, clock.now() - c.polledSince, c.polledBy);
            }
            c.idle = 0;
            c.idleJumps = 0;
            c.impureUntil = 0;
            c.polledSince = -1;
            c.clockReadings = 0;
        }
    }

    /**
     * The thread is about to wait: whoever asks for its state over and over has another look now, which a schedule that always
     * comes back to it a step later would keep from it for ever. So many of them, as a thread that sleeps again and again
     * would have the asking one go on for ever.
     */
    void stateChanges(ControlledThread c) {
        for (ControlledThread asking : threads) {
            if (asking != c
                    && asking.polledSince >= 0
                    && asking.polledId == c.id
                    && asking.polledBy.equals("getState")
                    && asking.looksOwed++ < ROUNDS) {
                news++;
                asking.idle = 0;
                asking.idleJumps = 0;
                asking.impureUntil = 0;
                owedLook = asking;
            }
        }
    }

    /** Who is owed a look at once; null: nobody. */
    ControlledThread takeOwedLook() {
        ControlledThread owed = owedLook;
        owedLook = null;
        return owed;
    }

    /** An end, or a hold, may be what a spinner waits for: it gets its turn again at once. */
    void newsForAll() {
        news++;
        for (ControlledThread c : threads) {
            if (c.idle > ROUNDS / 2) {
                c.idle = 1;
                c.impureUntil = Math.min(c.impureUntil, 1);
            }
        }
    }

    /**
     * The thread changed a local variable in a loop or read the clock: the round it is in is not the one before once more.
     * Rounds after it may be: who counts and then only looks repeats its state all the same.
     */
    static void impure(ControlledThread c) {
        c.impureUntil = c.idle + 1;
    }

    /** Whether the last round ended in the state that it began in. */
    static boolean isPure(ControlledThread c) {
        return c.idle > c.impureUntil;
    }

    /**
     * Whether what the thread waited for has come, by news that it has had few turns for, or there are news that it has not
     * come round after: it goes before anybody's time passes, however often it came round before. A wake-up, the lock that
     * goes with it and a look at what has changed are several turns; without a bound two that wake each other would stop the
     * time.
     */
    boolean isOwedTurn(ControlledThread c) {
        return c.condition == null ? c.roundsAfter != news : c.turnsAfter != news || c.turnsTaken < ROUNDS;
    }

    /** A wait of its is over, as what it waited for has come. */
    void hasTurn(ControlledThread c) {
        c.turnsTaken = c.turnsAfter == news ? c.turnsTaken + 1 : 1;
        c.turnsAfter = news;
    }

    /**
     * Whether the thread has not made a whole round since a limit began or passed last: it goes before the next one passes, as a
     * look or two last less than any limit, and two threads that look for each other within limits would miss each other for ever.
     * The first time that it comes round after a sleep may be before it has looked.
     */
    boolean isOwedRound(ControlledThread c) {
        return c.roundAfterLimits != clock.limits() || c.roundsAfterLimit < 2;
    }

    /** Whether it polls, and has come round since anybody last did or saw anything new. */
    boolean isUpToDate(ControlledThread c) {
        return c.polledSince >= 0 && c.roundsAfter == news;
    }

    /** The thread came round without anything new. */
    void round(ControlledThread c) {
        if (c.roundsAfter != news) {
            c.roundsAfter = news;
            c.rounds = 0;
        }
        c.rounds++;
        c.roundsEver++;
        c.roundsAfterLimit = c.roundAfterLimits == clock.limits() ? c.roundsAfterLimit + 1 : 1;
        c.roundAfterLimits = clock.limits();
        if (++c.idle > MAX_ROUNDS) {
            run.limit(c, Limits.SLEEPS, MAX_ROUNDS);
        }
    }

    /** A poll that answered as before; the first time it did is kept. */
    void polled(ControlledThread c, int objectId, long value, String method) {
        if (c.polledSince < 0) {
            c.polledSince = clock.now();
        }
        c.polledId = objectId;
        c.polledValue = value;
        c.polledBy = method;
    }

    /** Notes a poll's answer; true where it differs from the thread's last one, which is news and worth an event. */
    boolean seen(ControlledThread c, int objectId, String method, long answer) {
        if (seenQuietly(c, objectId, method, answer)) {
            c.looksOwed = 0;
            news(c);
            return true;
        }
        polled(c, objectId, -1, method);
        return false;
    }

    /** The same without a word about idling. */
    boolean seenQuietly(ControlledThread c, int objectId, String method, long answer) {
        Long before = c.polls.put(objectId + method, answer);
        return before == null || before != answer;
    }

    /**
     * Whether it polls for ever as far as anybody can tell: it has also gone round often enough since anybody last did
     * something new. Who sleeps long between two looks may not have seen yet what another one changed.
     */
    boolean isHopelessNow(ControlledThread c, boolean held) {
        return isHopeless(c, held) && c.roundsAfter == news && c.rounds >= ROUNDS;
    }

    /**
     * Whether it is taken to poll for ever. A loop that changes locals may be counting: of it that is only said where an
     * experiment asks, and late.
     */
    static boolean isHopeless(ControlledThread c, boolean held) {
        return c.polledSince >= 0 && (c.idle - c.impureUntil >= ROUNDS || held && c.idle >= ROUNDS_IMPURE);
    }
}
