package org.threadgrader.probe;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Whose turn it is, and how a turn is passed on: at the places where a thread may be interrupted, where it is held, and where it
 * can't go on. Who comes next is the {@link Schedule}'s to say. A piece of {@link Execution}, guarded by it.
 */
final class Turns {
    /** Hooks a thread may pass before it is the next one's turn. */
    private static final int QUANTUM = 200;

    /** Backward jumps without anything new that make one idle round. */
    private static final int IDLE_JUMPS = 200;

    private static final long MAX_JUMPS = 300_000_000L;

    /** Of those, in class initialisers: nobody else can go on meanwhile, and each run of the program comes by there again. */
    private static final long MAX_JUMPS_INITIALISING = 30_000_000L;

    /** Places for a switch after which only the ends of quanta are some: events must not run out in a long run. */
    private static final int MANY_PLACES = 100_000;

    /** Places that are told to a search, which gets no further than a small part of them. */
    private static final int MOST_TOLD = 20_000;

    private final Execution run;
    private final VirtualTime clock;
    private final Idling idling;
    private final Holds holds;
    private final Schedule schedule;

    /** How this run's schedule differs from run 0; null: not at all. */
    private final Strategy strategy;

    /** Delays at hooks; null: none. */
    private final Jitter jitter;

    private final boolean placesTold;
    private volatile ControlledThread running;

    /** Who waited, when a quantum was over, for a lock that its thread held just then; null: nobody. */
    private ControlledThread passedOver;

    /** Backward jumps that are left while somebody is held by the plan. */
    private long jumpsWhileHeld = Long.MAX_VALUE;

    private int ticks;
    private int places;
    private int told;

    /** Counts hooks, so that the watch can tell a thread that is stuck inside the JDK from one that works. */
    volatile long pulse;

    Turns(
            Execution run,
            Task task,
            VirtualTime clock,
            Idling idling,
            Holds holds,
            Schedule schedule,
            Strategy strategy) {
        this.run = run;
        this.clock = clock;
        this.idling = idling;
        this.holds = holds;
        this.schedule = schedule;
        this.strategy = strategy;
        this.jitter = Jitter.of(task);
        this.placesTold = task.strategy() == Strategies.SEARCH;
    }

    /** Who has control, or had it last before it was given up; null: nobody yet. */
    ControlledThread running() {
        return running;
    }

    /** The first turn is the main thread's. */
    void giveTo(ControlledThread main) {
        running = main;
        main.go = true;
    }

    /** A place to stop, to be held, and to pass control on. */
    void step(ControlledThread c) {
        if (run.isOver()) {
            throw Stop.SIGNAL;
        }
        if (c.asking) {
            return;
        }
        if (!c.jdkMonitors.isEmpty(run)) {
            c.jdkMonitors.settle(run, c);
        }
        pulse++;
        if (jitter != null) {
            jitter.delay();
        }
        if (run.isFree()) {
            return;
        }
        holdIfPlanned(c);
        c.turns++;
        boolean quantumIsOver = ++ticks >= QUANTUM;
        boolean others = quantumIsOver || passedOver != null && isFreeForWhoWasPassedOver(c);
        if (quantumIsOver) {
            clock.passQuantum();
            ticks = 0;
        }
        if (others && strategy == null) {
            passOn(c);
        }
        if (strategy != null && c.pinned == 0 && (others || places < MANY_PLACES)) {
            places++;
            if (placesTold && told < MOST_TOLD) {
                tell(c);
            }
            if (strategy.mayInterrupt(c) || Schedule.hasGoneOnForLong(c)) {
                passOn(c);
            }
        }
        if (quantumIsOver) {
            synchronized (run) {
                passedOver = schedule.awaitsWhatIsHeldBy(c);
            }
        }
    }

    /**
     * A loop that takes a lock, gives it back and takes it again may hold it at the end of each of its quanta: who waits for it
     * is next as soon as it is free, as it would be on any machine, sooner or later.
     */
    private boolean isFreeForWhoWasPassedOver(ControlledThread c) {
        synchronized (run) {
            if (passedOver.condition == null || c == passedOver) {
                passedOver = null;
                return false;
            }
            return passedOver.condition.getAsBoolean();
        }
    }

    private void tell(ControlledThread c) {
        boolean others;
        synchronized (run) {
            others = schedule.othersCanGoOn(c);
        }
        if (others) {
            told++;
            run.event(c, EventKind.TURN, c.site, Execution.NOTHING, c.turns, "");
        }
    }

    /**
     * Whom a notify reaches of those that wait, first come first: in an explored schedule any of them, by a turn of its own. The
     * caller holds the run's monitor.
     */
    ControlledThread reached(ControlledThread c, List<ControlledThread> waiters) {
        ControlledThread first = waiters.get(0);
        if (strategy == null || run.isFree() || waiters.size() < 2) {
            return first;
        }
        c.turns++;
        if (placesTold && told < MOST_TOLD) {
            told++;
            run.event(c, EventKind.TURN, c.site, Execution.NOTHING, c.turns, "");
        }
        ControlledThread reached = strategy.reaches(c, waiters);
        if (reached != first) {
            run.event(c, EventKind.SWITCH, c.site, reached.id, c.turns, "notified");
        }
        return reached;
    }

    /** A backward jump. */
    void jump(ControlledThread c, int site, boolean pure) {
        if (run.isOver()) {
            throw Stop.SIGNAL;
        }
        if (!pure) {
            Idling.impure(c);
        }
        if (++c.jumps > MAX_JUMPS) {
            run.limit(c, Limits.JUMPS, MAX_JUMPS);
        }
        if (--jumpsWhileHeld < 0) {
            // no answer to the experiment's question: others are still at work
            run.endAtLimit(c, Limits.JUMPS, holds.patience());
        }
        if (c.pinned > 0 && !c.initialising.isEmpty() && ++c.jumpsInitialising > MAX_JUMPS_INITIALISING) {
            run.limit(c, Limits.JUMPS, MAX_JUMPS_INITIALISING);
        }
        if (++c.idleJumps >= IDLE_JUMPS) {
            c.site = site;
            pulse++;
            idling.round(c);
            c.idleJumps = 0;
            if (c.polledSince < 0 && Idling.isPure(c)) {
                // a loop over nothing at all repeats its state, too
                idling.polled(c, Execution.NOTHING, -1, "");
            }
            if (!run.isFree()) {
                c.turns++;
                clock.passQuantum();
                passOn(c);
            }
        } else if ((c.idleJumps & 15) == 0) {
            run.point(c);
        }
    }

    /** Lets somebody else go on, if there is anybody who should. */
    void passOn(ControlledThread c) {
        ticks = 0;
        if (c.pinned > 0 || run.isFree()) {
            return;
        }
        ControlledThread next;
        synchronized (run) {
            next = choose(c);
        }
        handOver(c, next);
    }

    /** Chooses who goes on, and gives it control; null: the run is over. The caller holds the run's monitor. */
    ControlledThread choose(ControlledThread from) {
        ControlledThread next = schedule.next(from);
        if (next != null) {
            running = next;
        }
        return next;
    }

    /** Wakes who has been chosen, null for nobody, and returns at the thread's own next turn. */
    void handOver(ControlledThread from, ControlledThread to) {
        if (to == null) {
            throw Stop.SIGNAL;
        }
        ticks = 0;
        if (to == from) {
            return;
        }
        wake(to);
        await(from);
        from.turnsGiven++;
        if (run.isOver()) {
            throw Stop.SIGNAL;
        }
    }

    /** Wakes who has been chosen. */
    void wake(ControlledThread chosen) {
        chosen.go = true;
        LockSupport.unpark(chosen.thread);
    }

    /** Parks until it is this thread's turn, or control is gone. */
    void await(ControlledThread c) {
        while (!c.go && !run.isOver() && !(run.isFree() && c.started)) {
            LockSupport.park(run);
            c.absorbInterrupt();
        }
        c.go = false;
        Thread before = c.predecessor;
        if (before != null) {
            c.predecessor = null;
            c.awaitRealEnd(before);
        }
    }

    /** Stops the thread here where the plan, or a gate, says so. */
    void holdIfPlanned(ControlledThread c) {
        if (c.pinned > 0) {
            return;
        }
        if (!run.isFree() && !c.held && holds.isPlanned(c)) {
            jumpsWhileHeld = holds.patience();
            hold(c);
        } else if (!run.isFree()) {
            Task.Gate gate = holds.gateOf(c);
            if (gate != null) {
                run.event(c, EventKind.GATE, c.site, c.id, 0, gate.name());
                hold(c);
            }
        }
    }

    private void hold(ControlledThread c) {
        run.event(c, EventKind.HELD, c.site, c.id, 0, "");
        ControlledThread next;
        synchronized (run) {
            c.held = true;
            idling.newsForAll();
            next = choose(c);
        }
        handOver(c, next);
    }
}
