package org.threadgrader.probe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * One run: the scheduler, its virtual clock, and all that the run knows. While it has control, exactly one thread of the
 * program runs at a time; it passes control on at hooks. Every wait is a condition over the program's real objects, which
 * is asked again whenever somebody has to be chosen, so that no wake-up can be lost here.
 *
 * <p>The schedule of run 0 is fair and deterministic: a thread runs until it blocks or has used up its quantum, a count of
 * hooks; then the next one in start order follows. Threads that only repeat the same polls come after all others. When
 * nobody can go on, the clock jumps to the earliest limit.
 *
 * <p>Once control is released, all threads run freely over the same model, guarded by this object's monitor.
 */
final class Execution {
    /** The run in progress; null: none, hooks do what the real method does. */
    static volatile Execution now;

    static final long MAX_EVENTS = 1_000_000;
    static final int MAX_LINES = 20_000;
    static final int MAX_CHARACTERS = 1 << 23;

    /** Characters in one event; what is printed in one call may take several. */
    static final int LONGEST_TEXT = 1 << 16;

    /** Ids in events that are no object's. */
    static final int NOTHING = 0;

    private final Recorder recorder;
    private final Task task;

    final VirtualTime clock = new VirtualTime();
    final Shadows shadows = new Shadows();
    final Roster roster;
    final Ending ending;
    final Idling idling;
    private final Holds holds;
    private final Schedule schedule;
    final Turns turns;
    private final Waiting waiting;
    final SharedWalks sharedWalks;
    final WholeUpdates wholeUpdates;
    final StepKeys stepKeys = new StepKeys();

    final Variables variables = new Variables();
    final Random random;
    final Pools pools = new Pools(this);
    final DoneTasks doneTasks = new DoneTasks();
    final Repetitions repetitions;

    /** Whether the program has made a synchronized wrapper of a collection. */
    volatile boolean wrapped;

    /** Whether it has set an element of a list or the value of a key that others may use at the same time. */
    volatile boolean elementsSet;

    /** Whether threads of it may be interrupted. */
    volatile boolean interrupts;

    /** Whether somebody may ask whether a thread of it lives on after its last deed. */
    volatile boolean livesWatched;

    /** Whether it has entered the monitor of a stream that threads print to. */
    volatile boolean streamsLocked;

    /** The JDK's streams over streams of the program's: methods of the program's may be called under their monitors. */
    volatile List<Object> streamsOverOwn = List.of();

    final Processes processes = new Processes(this);
    final Initialisers initialisers = new Initialisers(this);

    private long events;
    private long deeds;
    private long characters;
    private volatile boolean free;

    private volatile long changes;

    /** Whether something was called after which nobody can say anything. */
    private boolean blind;

    Execution(Recorder recorder, Channel channel, Task task) {
        this.recorder = recorder;
        this.task = task;
        this.roster = new Roster(this, task.seed());
        this.repetitions = new Repetitions(roster.started);
        this.ending = new Ending(this, channel, roster);
        this.idling = new Idling(this, clock, roster.started);
        this.holds = new Holds(this, task, channel, roster.started);
        Strategy strategy = Strategy.of(task);
        this.schedule = new Schedule(this, roster.started, clock, idling, holds, strategy);
        this.turns = new Turns(this, task, clock, idling, holds, schedule, strategy);
        this.waiting = new Waiting(this, clock, idling, turns);
        this.sharedWalks = new SharedWalks(this, roster.started);
        this.wholeUpdates = new WholeUpdates(this, task.whole());
        this.random = new Random(task.seed());
    }

    /** A text of the program's as any JVM would give it: see {@link Roster} and {@link ProcessNumbers}. */
    String inNumbersOfThisRun(String text) {
        return processes.inNumbersOfThisRun(roster.inNumbersOfThisRun(text));
    }

    /** The run in progress, for what only the model can do: whoever comes after its end has come to his own. */
    static Execution required() {
        Execution e = now;
        if (e == null) {
            throw Stop.SIGNAL;
        }
        return e;
    }

    // ---- threads -------------------------------------------------------------------------------------------------

    /** The calling thread, which a hook runs in. */
    ControlledThread self() {
        ControlledThread r = turns.running();
        if (r != null && r.thread == Thread.currentThread()) {
            return r;
        }
        return roster.caller();
    }

    /** Puts the main thread in place before its real start. */
    synchronized void launch(Thread thread) {
        turns.giveTo(roster.main(thread));
    }

    /** The main thread's first instruction. */
    ControlledThread beginMain() {
        ControlledThread c = roster.begins();
        c.go = false;
        c.begun = true;
        event(c, EventKind.THREAD_NEW, 0, c.id, 0, "java.lang.Thread");
        event(c, EventKind.THREAD_NAME, 0, c.id, 0, "main");
        event(c, EventKind.THREAD_BEGIN, 0, c.id, 0, "");
        return c;
    }

    /** A thread's first instruction. */
    void begin() {
        ControlledThread c = roster.begins();
        turns.await(c);
        if (ending.isOver()) {
            throw Stop.SIGNAL;
        }
        c.begun = true;
        turns.holdIfPlanned(c);
        event(c, EventKind.THREAD_BEGIN, 0, c.id, 0, "");
    }

    /** A thread's last instruction: passes control on to somebody who first awaits its real end. */
    void end(ControlledThread c) {
        if (!ending.isOver()) {
            leaveTheJdk(c);
            holdAtItsEnd(c);
            roster.announceStarted(c, 0);
            awaitOwnMonitor(c);
        }
        ControlledThread next;
        synchronized (this) {
            if (c.ended) {
                return;
            }
            if (!ending.isOver()) {
                event(c, EventKind.THREAD_END, 0, c.id, 0, "");
            }
            c.ended = true;
            Shadow s = shadows.of(c.thread);
            if (!Roster.isVirtual(c.thread)) {
                // the JVM notifies all who wait on a thread object when the thread ends (Thread.join)
                ObjectHooks.wake(s, true, false);
            }
            idling.newsForAll();
            if (ending.isOver()) {
                return;
            }
            ending.endProgramIfDue(c);
            if (ending.isOver()) {
                return;
            }
            if (free) {
                notifyAll();
                return;
            }
            c.turns++;
            next = turns.choose(c);
            if (next == null) {
                return;
            }
            next.predecessor = c.thread;
        }
        turns.wake(next);
    }

    /** The last place to be held at: all its work is done, and it is still alive. */
    private void holdAtItsEnd(ControlledThread c) {
        try {
            if (livesWatched) {
                point(c);
            }
            turns.holdIfPlanned(c);
        } catch (Stop e) {
            // the run is over, and so is this thread
        }
    }

    private void leaveTheJdk(ControlledThread c) {
        try {
            c.jdkMonitors.settle(this, c);
        } catch (Stop e) {
            // the run is over, and so is this thread
        }
    }

    /**
     * A thread becomes dead, and notifies, while it owns the monitor of its thread object (as Thread.join relies on): whoever owns
     * that and has seen it live gets to its wait before.
     */
    private void awaitOwnMonitor(ControlledThread c) {
        try {
            Monitors.awaitOfThread(this, c, c.thread, c.site);
        } catch (Stop e) {
            // the run is over, and so is this thread
        }
    }

    /** System.exit or halt, after its event: never returns. */
    void exit(ControlledThread c, int status, boolean halt) {
        ControlledThread next = null;
        synchronized (this) {
            ending.exit(c, status, halt);
            if (!ending.isOver() && !free) {
                c.turns++;
                next = turns.choose(c);
            }
        }
        if (next != null) {
            turns.wake(next);
            turns.await(c);
        }
        if (!ending.isOver() && free) {
            waiting.awaitTheEnd();
        }
        throw Stop.SIGNAL;
    }

    // ---- the schedule --------------------------------------------------------------------------------------------

    /** The same before an access to a variable, or before taking a lock (a write). */
    void point(ControlledThread c, Object object, int field, boolean writes) {
        c.nextObject = object;
        c.nextField = field;
        c.nextWrites = writes;
        turns.step(c);
    }

    /** Every hook begins with this, before it does anything: the place to stop, to be held, and to pass control on. */
    void point(ControlledThread c) {
        c.nextObject = null;
        turns.step(c);
    }

    // ---- waiting -------------------------------------------------------------------------------------------------

    /**
     * Waits for a condition over the program's objects.
     *
     * @param limit nanoseconds of virtual time, negative for none
     * @return one of {@link WaitResults}; an interrupt has been cleared
     */
    int block(
            ControlledThread c,
            Object awaited,
            String method,
            int site,
            BooleanSupplier condition,
            long limit,
            boolean interruptible) {
        return waiting.block(c, awaited, method, site, condition, limit, interruptible);
    }

    /** After a change of what somebody may wait for. Under control, conditions are asked anyway. */
    void changed(ControlledThread c) {
        news(c);
        stirred(c);
        if (free) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    /** The thread gave up a lock, or changed something: what another one finds may be something else. */
    void stirred(ControlledThread c) {
        if (!c.looksForWork) {
            changes++;
        }
    }

    /** How much may have changed, but for what workers without a task do to look for one. */
    long changes() {
        return changes;
    }

    // ---- idling --------------------------------------------------------------------------------------------------

    /** The thread did or saw something new. */
    void news(ControlledThread c) {
        idling.news(c);
    }

    /** A poll that answered as before. */
    void polled(ControlledThread c, int objectId, long value, String method) {
        idling.polled(c, objectId, value, method);
    }

    /** Notes a poll's answer; true where it differs from the thread's last one. */
    boolean seen(ControlledThread c, int objectId, String method, long answer) {
        return idling.seen(c, objectId, method, answer);
    }

    // ---- control -------------------------------------------------------------------------------------------------

    /** Gives control up from here on: all threads run freely over the same model. */
    void release(ControlledThread c, String what) {
        synchronized (this) {
            boolean blinds = !blind && Blinding.isFor(what);
            if (ending.isOver() || free && !blinds) {
                return;
            }
            blind |= blinds;
            event(c, EventKind.CONTROL_RELEASED, c.site, NOTHING, 0, what);
            if (free) {
                return;
            }
            clock.release();
            free = true;
            for (ControlledThread other : roster.started) {
                other.held = false;
                LockSupport.unpark(other.thread);
            }
            notifyAll();
        }
    }

    /** How long a thread waits at most, without control, where the run's own clock tells the time; -1: it does not. */
    synchronized long waitsFreelyUntil(Thread thread) {
        Shadow s = shadows.known(thread);
        return s != null && s.controlled != null && s.controlled.waitsFreely ? s.controlled.waitsFreelyUntil : -1;
    }

    /** Without control: nothing can happen before that time, so it is that time. */
    synchronized void skipTo(long time) {
        clock.jumpTo(time);
        notifyAll();
    }

    boolean isFree() {
        return free;
    }

    /** The seed of everything that would be random. */
    long seed() {
        return task.seed();
    }

    boolean isOver() {
        return ending.isOver();
    }

    void limit(ControlledThread c, String name, long value) {
        synchronized (this) {
            if (!ending.isOver()) {
                if (holds.anybodyHeld() && c.idle > 0) {
                    schedule.quiet(c);
                    if (!ending.isOver()) {
                        return;
                    }
                } else {
                    endAtLimit(c, name, value);
                }
            }
        }
        throw Stop.SIGNAL;
    }

    /** The same, whether or not somebody is held. */
    synchronized void endAtLimit(ControlledThread c, String name, long value) {
        if (!ending.isOver()) {
            event(c, EventKind.LIMIT, c.site, c.id, value, name);
            ending.finish("limit:" + name, value);
        }
        throw Stop.SIGNAL;
    }

    synchronized List<ControlledThread> threads() {
        return new ArrayList<>(roster.started);
    }

    /** Whether another thread is inside an object of the JDK's that called it back under a lock. */
    synchronized boolean isInside(ControlledThread c, Object object) {
        for (ControlledThread other : roster.started) {
            if (other != c && other.live() && other.isInside(object)) {
                return true;
            }
        }
        return false;
    }

    /** Who else is at work; who waits for something may well wait for this thread. */
    synchronized Set<ControlledThread> othersAtWork(ControlledThread c) {
        Set<ControlledThread> others = new HashSet<>();
        for (ControlledThread other : roster.started) {
            if (other != c && other.started && !other.ended && other.condition == null) {
                others.add(other);
            }
        }
        return others;
    }

    // ---- recording -----------------------------------------------------------------------------------------------

    /** The id of an object in events. */
    synchronized int idOf(Object object) {
        if (object == null) {
            return NOTHING;
        }
        return shadows.idOf(object);
    }

    /** What belongs to an object in the model; null: nothing yet. */
    synchronized Object companion(Object object) {
        return shadows.of(object).companion;
    }

    synchronized void companion(Object object, Object companion) {
        shadows.of(object).companion = companion;
    }

    /** Records one event; after the end nothing is recorded. */
    void event(ControlledThread c, EventKind kind, int site, int object, long value, String text) {
        synchronized (this) {
            if (ending.isOver()) {
                return;
            }
            try {
                recorder.event(kind, c.id, site, object, value, shortened(text));
            } catch (IOException e) {
                ending.finish("judge-gone", 0);
                return;
            }
            if (kind.counted()) {
                deeds++;
                c.local++;
            }
            if (kind != EventKind.READ
                    && kind != EventKind.WRITE
                    && kind != EventKind.OUTPUT
                    && kind != EventKind.SWITCH
                    && kind != EventKind.TURN) {
                c.epoch++;
            }
            if (++events <= MAX_EVENTS) {
                return;
            }
            events = Long.MIN_VALUE / 2;
        }
        limit(c, Limits.EVENTS, MAX_EVENTS);
    }

    /** How many events of the threads' own doing there have been: the same in each replay, whatever the scheduler tells. */
    long deeds() {
        return deeds;
    }

    // a message of an exception may be as long as memory allows
    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    /** Something was printed. A loop that prints the same for ever is ended by its lines, not by its idling. */
    void printed(ControlledThread c, int stream, String text) {
        news(c);
        boolean tooMuch;
        synchronized (this) {
            characters += text.length();
            // one frame has to hold what is printed at once
            tooMuch = characters > MAX_CHARACTERS || text.length() > MAX_CHARACTERS / 8;
        }
        if (tooMuch) {
            limit(c, Limits.CHARACTERS, MAX_CHARACTERS);
        }
        for (int from = 0; from < text.length(); from += LONGEST_TEXT) {
            String piece = text.substring(from, Math.min(text.length(), from + LONGEST_TEXT));
            event(c, EventKind.OUTPUT, c.site, NOTHING, stream, piece);
        }
    }

    /** What has been recorded so far goes to the judge. */
    synchronized void flush() {
        try {
            recorder.flush();
        } catch (IOException e) {
            ending.finish("judge-gone", 0);
        }
    }
}
