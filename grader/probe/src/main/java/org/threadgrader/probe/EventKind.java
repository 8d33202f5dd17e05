package org.threadgrader.probe;

/**
 * The vocabulary of the channel: what one recorded event says. Each event has a thread, a site, an object, a value and
 * a text; a kind's comment says which of them it uses. "Object" is the id of the object concerned; threads are objects
 * too, so a thread's id can stand in either place. The main thread has id 1.
 *
 * <p>The order of the events is the order in which they happened. The kinds marked with an edge carry happens-before
 * (JLS 17.4.5 and java.util.concurrent's memory-consistency section): a <em>release</em> on an object is ordered before
 * every later <em>acquire</em> on it.
 */
public enum EventKind {
    /** A thread object was constructed. Object: it; value: {@link ConstructorFlags}; text: its class's binary name. */
    THREAD_NEW,
    /** The target given to a thread's constructor. Object: the thread; value: the target's object id; text: its class. */
    THREAD_TARGET,
    /** A thread bears this name from here on. Object: the thread; text: the name. */
    THREAD_NAME,
    /** A thread is a daemon (value 1) or not (0) from here on. Object: the thread. */
    THREAD_DAEMON,
    /** A thread has this priority from here on. Object: the thread; value: 1 to 10. */
    THREAD_PRIORITY,
    /** setDaemon came too late and threw IllegalThreadStateException. Object: the thread. */
    DAEMON_REFUSED,
    /** A thread is started; edge: release to its THREAD_BEGIN. Object: the new thread. */
    THREAD_START,
    /** start threw IllegalThreadStateException, as the thread had been started before. Object: the thread. */
    START_REFUSED,
    /** The thread runs its first instruction; edge: acquire of its THREAD_START. */
    THREAD_BEGIN,
    /** The thread has ended; edge: release to whoever sees its end. */
    THREAD_END,
    /** An exception left the thread's run method. Value: {@link Uncaught}; text: class name, then ": " and the message where it has one. */
    UNCAUGHT,
    /** run was called directly, as an ordinary method, on a thread object. Object: the thread object. */
    RUN_CALLED,
    /** join begins. Object: the thread; value: the limit in nanoseconds of virtual time, 0 for none. */
    JOIN,
    /** join returned. Object: the thread; value: 1 it has ended (edge: acquire of its THREAD_END), 0 the limit passed. */
    JOINED,
    /** isAlive answered. Object: the thread; value: 1 alive, 0 not (where it had been started, edge: acquire of its end). */
    IS_ALIVE,
    /** getState answered. Object: the thread; text: the state's name; TERMINATED is an acquire of its end. */
    GET_STATE,
    /** interrupt was called. Object: the thread; edge: release to its detection. */
    INTERRUPT,
    /** The thread noticed its own interruption (edge: acquire of every INTERRUPT of it). */
    INTERRUPTED,
    /** sleep begins. Value: nanoseconds of virtual time. */
    SLEEP,
    /** Thread.yield or onSpinWait. */
    YIELD,
    /**
     * A lock was acquired by this thread; edge: acquire, of a read lock only of what writers released. Object: the lock, one for
     * both sides of a read-write lock; value: {@link LockKinds}; text: tryLock where it would not have waited for ever; once for
     * reentrant holds.
     */
    LOCK,
    /** A lock was given up; edge: release, of a read lock only to writers. Object, value: as LOCK; also when a wait gives it up meanwhile. */
    UNLOCK,
    /** Permits of a semaphore were acquired; edge: acquire. Object: the semaphore; value: how many. */
    PERMIT_ACQUIRE,
    /** Permits of a semaphore were given back or added; edge: release. Object: the semaphore; value: how many. */
    PERMIT_RELEASE,
    /** wait or Condition.await begins. Object: the monitor or condition; value: limit in nanoseconds, 0 for none. */
    WAIT,
    /** wait or await returned. Object: as WAIT; value: {@link WaitResults}. */
    WOKEN,
    /** notify, notifyAll, signal or signalAll. Object: the monitor or condition; value: how many waiters it reached; text: the method. */
    NOTIFY,
    /** IllegalMonitorStateException was thrown. Object: the monitor, lock or condition; text: the method. */
    MONITOR_ERROR,
    /** A plain field or element was read. Object: the instance (0: static); value: the field's number, ~index of an element, or one of {@link VariableNumbers}; text: the collection's class where it is one's. */
    READ,
    /** A plain field or element was written. Object, value: as READ. */
    WRITE,
    /** A volatile field was read; edge: acquire on the variable. Object, value: as READ; text: of a field, the method of its VarHandle or updater that changes it, too. */
    VOLATILE_READ,
    /** A volatile field was written; edge: release on the variable. Object, value: as READ; text: of a field, the method of its VarHandle or updater. */
    VOLATILE_WRITE,
    /** Edge: release on an object, a signal given (countDown, offer, complete, set). Object: it; value: of a queue, see {@link QueueKinds}; text: the method; class-init on a class whose initialiser ended. */
    RELEASE,
    /** Edge: acquire on an object (text "walk": a step of an iterator over a concurrent collection, an acquire of every RELEASE before it), a signal seen (await returned, take, get). Object: it; value: as RELEASE; text: the method; class-init at a thread's first use of a class that another one initialised (JLS 12.4.2). */
    ACQUIRE,
    /**
     * A look at an object that changes nothing and never waits (getCount, isDone, tryAcquire that failed); edge: acquire. Object:
     * it; value: what was seen, where it is a number; text: the method. On a StampedLock, what a thread reads between
     * tryOptimisticRead and the next validate on the same lock is no race whatever validate answers (value 1 or 0): the
     * program looks at it only where nobody wrote meanwhile.
     */
    POLL,
    /** The thread can't go on and waits. Object: what it waits for; value: limit in nanoseconds, 0 for none; text: the method. */
    BLOCK,
    /** The thread goes on. Object, text: as BLOCK; value: {@link WaitResults}. */
    UNBLOCK,
    /** Characters were written. Value: 1 System.out, 2 System.err; text: the characters. */
    OUTPUT,
    /** The program reads standard input. */
    STDIN,
    /** System.exit, Runtime.exit or halt was called. Value: the status; text: the method. */
    EXIT,
    /** The program's last thread that is no daemon has ended, or exit takes effect: what comes later are shutdown hooks. */
    PROGRAM_END,
    /** A thread is held at its place by the plan (the event's thread). */
    HELD,
    /** Nobody but held threads could go on: the others are blocked, ended, or only repeat the same polls. The hold ends here. Value: 1 if someone polls. */
    QUIET,
    /** At a QUIET or at the end: this thread only repeats polls. Object, value: the variable polled last (as READ), value -1 with an object where it polls a method; text: the method or nothing. */
    SPINNING,
    /** At a QUIET or at the end: this thread is blocked. Object: for what; value: the thread that owns it, 0 for none; text: the method. */
    STUCK,
    /** Control was given up from here on. Text: what could not be controlled. */
    CONTROL_RELEASED,
    /** A count limit was reached. Value: the limit; text: its name (see {@link Limits}). */
    LIMIT,
    /** A recording stub was called. Object: the stub; text: interface, '#', method, '(' and argument count. */
    CALL,
    /** One argument of the CALL before it. Value: its number where it is one, object: its id where it is none of the simple types; text: type letter, then the value. */
    CALL_ARGUMENT,
    /** A held place in a live run was reached and waits for the judge. Text: the gate's name. */
    GATE,
    /** A timed wait of a second or more would have ended by its limit while a thread was held, and counted as waiting instead. Object: for what; value: its limit in nanoseconds; text: the method. */
    TIME_HELD,
    /** The thread stops repeating the same polls. Object, text: what it polled last; value: for how many nanoseconds of virtual time it did. */
    POLLED,
    /** A catch block of the program's begins. Value: 1 where it does something with an IllegalMonitorStateException that it expects: it names that, or the program asks for it elsewhere; text: class name of what it caught, then ": " and the message where the class is the JDK's and has one. */
    CAUGHT,
    /** In an explored schedule, somebody else goes on from here. Object: that thread; value: the count of this thread's own turns up to here; text: "spurious" where it waits and is woken without a reason, "notified" where this thread goes on and its notify reaches that one, although another has waited longer. */
    SWITCH,
    /** In a schedule of a systematic search, somebody else could go on here. Value: as SWITCH. */
    TURN,
    /** Where, in the program's own code, the exception of the next UNCAUGHT or TASK_THREW was thrown. Object: 1 where that code threw it itself, and not what it called; value: the line, 0 where there is none; text: class, '#', method, '#', file. */
    THROWN_AT,
    /** Another process was started. Object: it; text: the command. */
    PROCESS_START,
    /**
     * A command was refused. Value: 0 as the exercise does not hand it to the program, 1 by the machine, which could not start
     * it; text: the command.
     */
    PROCESS_REFUSED,
    /** The thread sees that a process has ended. Object: the process; value: its exit status; text: the method. */
    PROCESS_ENDED,
    /** The thread destroys a process that has not ended. Object: the process. */
    PROCESS_DESTROYED,
    /** A task of an executor or a future ended by an exception, which its future keeps. Object: the task; value: 1 where it would have been run again; text: as UNCAUGHT. */
    TASK_THREW,
    /** A task was taken from its pool before it began, and never runs. Object: its future, or else itself; value: the task as its submission named it, 0 where it had none; text: the method or policy that dropped it. */
    TASK_DROPPED,
    /** A ConcurrentHashMap is about to be changed while the thread computes a value of it. Object: the map. */
    NESTED_UPDATE,
    /** At the end, just before a STUCK: how many arrivals or counts its object still lacks. Object: it; value: how many. */
    MISSING,
    /** Just before an EXIT: the worker of a scheduled pool has nothing to do any more but what is cancelled, or is repeated without an end. Object: the pool's queue; value: 1 where it is about such a task. */
    IDLE,
    /** Sleeps or limits of a second or more, all together since the last of these events, have passed although another thread could go on. Value: how long, in nanoseconds. */
    HURRIED,
    /** Where the plan asks for whole updates: this one is done to another value than its thread has read. Value: 1 where the run is none that could be, as its thread has looked at the variable before. */
    MENDED,
    /** A variable that an update is made of was read, by a step of its own. Object: whose it is (0: static); value: the index, or a number of the key, 0 where it has none; text: how it is called, see {@link VariableNames}. */
    UPDATE_READ,
    /** It was set by what was read, or changed in one step at a site that is no update's. Object, value, text: as UPDATE_READ. */
    UPDATE_WRITE;

    /**
     * Whether the event is one of its thread's own doing and counts in its local numbering; what the scheduler says about
     * a thread does not, so that the numbers are the same with and without a hold.
     */
    public boolean counted() {
        return switch (this) {
            case HELD,
                    GATE,
                    QUIET,
                    SPINNING,
                    STUCK,
                    TIME_HELD,
                    CONTROL_RELEASED,
                    LIMIT,
                    PROGRAM_END,
                    SWITCH,
                    TURN,
                    THROWN_AT,
                    TASK_THREW,
                    TASK_DROPPED,
                    MISSING,
                    IDLE,
                    HURRIED,
                    MENDED,
                    UPDATE_READ,
                    UPDATE_WRITE -> false;
            default -> true;
        };
    }
}
