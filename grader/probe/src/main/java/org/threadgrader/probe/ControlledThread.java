package org.threadgrader.probe;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** A thread of the program as the scheduler sees it: a piece of one {@link Execution}. */
final class ControlledThread {
    private static final JdkMethod INTERRUPT = new JdkMethod(void.class, "interrupt");
    private static final JdkMethod IS_INTERRUPTED = new JdkMethod(boolean.class, "isInterrupted");

    /** The value of {@link #deadline} where there is none. */
    static final long NEVER = Long.MAX_VALUE;

    /** Waits for what comes once and stays: nothing is lost where somebody no longer waits for it. */
    private static final Set<String> LASTING =
            Set.of("join", "CountDownLatch.await", "Future.get", "ExecutorService.awaitTermination");

    /** How the end of a pool's thread is told to whoever goes by the pool's. */
    static final String END_OF_POOLED = "end of a pool's thread";

    final Thread thread;
    final int id;

    /** Its place among the started threads: 0 is main, -1 not started. */
    int order = -1;

    /** How many events it has recorded. */
    int local;

    /** Changes with each event that synchronises, so that a variable's reads within one epoch are recorded once. */
    int epoch;

    boolean started;
    boolean begun;
    boolean ended;
    boolean held;

    /** It has neither a target nor a run method of its own. */
    boolean empty;

    /** The concurrent objects that its calls named last. */
    final NamedObjects named = new NamedObjects();

    /** How often it has been given its turn after somebody else's. */
    long turnsGiven;

    /** The JDK's objects whose lock it holds while one of them calls the program back, the innermost last. */
    final List<Object> inside = new ArrayList<>(2);

    boolean isInside(Object object) {
        for (Object one : inside) {
            if (one == object) {
                return true;
            }
        }
        return false;
    }

    /** How many methods it is inside of that the JDK may have called. */
    int callbacks;

    /** Which of them, the outermost first, were called under a lock of the JDK's. */
    final BitSet lockedCallbacks = new BitSet();

    /** The map of whose unmodifiable entries it has begun to go through some last; null: of none. */
    WeakReference<Object> unmodifiable;

    /** What it may own inside the JDK. */
    final ElementsRead elementsRead = new ElementsRead();

    final JdkMonitors jdkMonitors = new JdkMonitors();

    /** How often it has been given another look at a state that changed while it asked for it over and over. */
    int looksOwed;

    /** When the next task that it adds to a scheduled pool is due. */
    ModelDelays.Next nextDelay = ModelDelays.Next.AT_ONCE;

    /** The work queue of the scheduled pool whose worker it is; null: it is none. */
    ModelDelays delays;

    /** Whether it has a task of a scheduled pool's that comes to an end. */
    boolean busy;

    /** Whether it looks for a task in a queue of the program's own kind. */
    boolean looksForWork;

    /** The task that was handed over and that it runs now, the innermost; null: none. */
    TrackedTask<?> task;

    /** What the constructor that this thread is about to call is given, where a hook wants to know of it. */
    Object constructorArgument;

    /** Whether it is in the queue of a condition, rather than in a wait set. */
    boolean awaitsCondition;

    /** Runs after the program's end. */
    boolean shutdownHook;

    /** An interrupt has ended its wait before what it waited for. */
    boolean waitEnded;

    /** Made by a factory for a thread pool. */
    boolean pooled;

    /** The pools' threads that this one knows to have ended. */
    final Set<ControlledThread> knownToHaveLeft = new HashSet<>();

    /** The JDK's own, seen first when it ran code of the program's. */
    boolean adopted;

    /** Made by a constructor that the scheduler saw; of any other only the real thread knows whether it lives. */
    boolean announced;

    /** Set by whoever passes control to this thread. */
    volatile boolean go;

    /** A thread that has run its last instruction and whose real end this thread awaits before it goes on. */
    volatile Thread predecessor;

    /** Why it can't go on; null: it can. */
    BooleanSupplier condition;

    Object awaited;
    String awaitedBy = "";
    int awaitedSite;

    /** Whether it wants a lock together with others, where it waits for one. */
    boolean awaitsShared;

    /** What it has said that it is parked for; null: nothing. */
    Object blocker;

    long deadline = NEVER;

    /** How many quanta had passed when it began to wait. */
    long waitsSinceQuantum;

    /** How many events there had been then. */
    long waitsSinceEvent;

    long limit = -1;
    boolean interruptible;
    int result;

    /** The interrupt status, beside the real one that code inside the JDK may set. */
    volatile boolean interrupted;

    /** How often it has been interrupted. */
    int interrupts;

    /** Without control: it waits where the run's own clock tells its time. */
    volatile boolean waitsFreely;

    /** How long such a wait lasts at most, in the run's time; NEVER: for something else than time. */
    volatile long waitsFreelyUntil;

    /** notify or signal reached it. */
    boolean notified;

    /** LockSupport's permit. */
    boolean permit;

    /** How many frames forbid a switch: class initialisers, callbacks under a lock inside the JDK. */
    int pinned;

    /** The first of them, in words. */
    String pinnedBy = "";

    /** How deep it is in its own run method. */
    int runDepth;

    /** The call site it is at. */
    int site;

    /** The call sites where it has taken monitors, and the last one. */
    final BitSet sections = new BitSet();

    int section;

    /** Backward jumps in all, in class initialisers, and since it last saw or did something new. */
    long jumps;

    long jumpsInitialising;

    int idleJumps;

    /** How often it came round without anything new. */
    int idle;

    /** How many of its waits ended because what it waited for had come, since anybody last did something new. */
    int turnsTaken;

    /** The count of everybody's news at the last of these; -1: there was none. */
    long turnsAfter = -1;

    /** Up to which of these rounds a loop changed locals or the clock was read; 0: in none. */
    int impureUntil;

    /** How many idle rounds it has made since {@link #roundsAfter}. */
    int rounds;

    /** How many idle rounds it has made in all, whatever was new between them. */
    int roundsEver;

    /** The count of everybody's news at its last idle round. */
    long roundsAfter;

    /** How many limits had begun or passed when it last came round. */
    int roundAfterLimits;

    /** How many rounds it has made since. */
    int roundsAfterLimit;

    /** The virtual time of the first poll in this idle time; -1: no poll yet. */
    long polledSince = -1;

    int polledId;
    long polledValue;
    String polledBy = "";
    int clockReadings;

    final Walks walks = new Walks();

    /** The task that it hands to a pool right now; null: none. */
    TrackedTask<?> submitting;

    final Fences fences = new Fences();

    /** Lines it has written. */
    int lines;

    /** What each poll answered last. */
    final Map<String, Long> polls = new HashMap<>();

    /** Its own count of hooks passed and waits begun: the places where somebody else may go on instead. */
    int turns;

    /** Its turns when it went on last after somebody else. */
    int stretchSince;

    /** How many events the run had when it last gave its turn away, or could not go on. */
    long passedOverSince;

    /** How often it went on only because it had been passed over for long. */
    int timesPassedOver;

    /** Whether it is about to read what it then sets to what it computes from that: such a read is always an event. */
    boolean readsToUpdate;

    /** The arrays that calls of its are filling. */
    final FilledArrays filled = new FilledArrays();

    /** How often it had gone on for long when somebody was chosen. */
    int longStretches;

    /** Its priority in strategies that have some; 0: none drawn yet. */
    int priority;

    /** How often limits had passed ahead of others when it went on last. */
    int hurriesSeen;

    /** How often a limit of its has passed although others could go on. */
    int hurried;

    /** Nanoseconds of its limits that have passed so since that was last told. */
    long hurriedFor;

    /** It can go on only by its limit, which then passes. */
    boolean onlyByTime;

    /** The variable that its next operation is about, where it is known; an object or null. */
    Object nextObject;

    int nextField;
    boolean nextWrites;

    /** The classes with an initialiser that it has used. */
    final Set<Class<?>> used = new HashSet<>();

    /** The classes whose initialisers it is in, the first one outermost. */
    final List<Class<?>> initialising = new ArrayList<>(2);

    /** The concurrent maps a value of which it is computing, the innermost first. */
    final Deque<Object> computing = new ArrayDeque<>(2);

    /** Whether the probe asks a key of the program's: what that looks at is no event. */
    boolean asking;

    /** Whether it is about to begin another computation, which is told apart by its key. */
    boolean beginsComputation;

    /** That key. */
    Object computedKey;

    boolean computes(Object map) {
        return !computing.isEmpty() && computing.stream().anyMatch(one -> one == map);
    }

    /** What an atomic access is about, between its two hooks. */
    Object accessed;

    /** The shadow locks it owns, for STUCK and holdsLock. */
    final OwnedLocks owned = new OwnedLocks();

    ControlledThread(Thread thread, int id) {
        this.thread = thread;
        this.id = id;
    }

    /** From here on no switch, until the counterpart {@code pinned--}. */
    void pin(String by) {
        if (pinned++ == 0) {
            pinnedBy = by;
        }
    }

    /** Whether its next operation and the other's are about one variable, and one of them writes. */
    boolean nextConflictsWith(ControlledThread other) {
        return nextObject != null
                && nextObject == other.nextObject
                && nextField == other.nextField
                && (nextWrites || other.nextWrites);
    }

    /** Whether it has been started and not ended. */
    boolean live() {
        return announced ? started && !ended : thread.isAlive();
    }

    /** That argument of the constructor that has just returned; one that was never used up belongs to one that threw. */
    Object takeConstructorArgument(boolean isGiven) {
        Object argument = isGiven ? constructorArgument : null;
        constructorArgument = null;
        return argument;
    }

    /** The status that the JDK's own method would tell; real before modelled, as the real one is cleared last. */
    boolean isInterrupted() {
        return isReallyInterrupted() || interrupted;
    }

    private boolean isReallyInterrupted() {
        return IS_INTERRUPTED.isOverriddenBy(thread) ? (boolean) IS_INTERRUPTED.past(thread) : thread.isInterrupted();
    }

    /** It is interrupted just now: what it waits for comes too late for it if it has not come yet. */
    void isInterruptedInItsWait() {
        waitEnded |= condition != null && interruptible && LASTING.contains(awaitedBy) && !condition.getAsBoolean();
    }

    void clearInterrupt() {
        Thread.interrupted();
        interrupted = false;
    }

    /** A real interrupt that reached this thread while it waited its turn becomes a modelled one. */
    void absorbInterrupt() {
        if (isReallyInterrupted()) {
            // the modelled status first: whoever asks looks at the real one before it
            interrupted = true;
            Thread.interrupted();
        }
    }

    /** A modelled interrupt becomes a real one again, for code inside the JDK that asks next; called by this thread. */
    void releaseInterrupt() {
        if (interrupted) {
            interrupted = false;
            interruptReally();
        }
    }

    /** Interrupts the thread itself, past a method of the program's own, which is the program's to call. */
    void interruptReally() {
        if (INTERRUPT.isOverriddenBy(thread)) {
            INTERRUPT.past(thread);
        } else {
            thread.interrupt();
        }
    }

    /** This thread, or who does it for an empty one, awaits that another has really ended. */
    void awaitRealEnd(Thread other) {
        boolean done = false;
        while (!done) {
            try {
                other.join();
                done = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
