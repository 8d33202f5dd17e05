package org.threadgrader.probe;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Thread's own methods and constructors. */
@HooksFor(Thread.class)
public final class ThreadHooks {
    private static final long MILLI = 1_000_000;

    static final JdkMethod RUN = new JdkMethod(void.class, "run");
    private static final JdkMethod ID = new JdkMethod(long.class, "getId");
    private static final JdkMethod GET_STATE = new JdkMethod(Thread.State.class, "getState");
    private static final JdkMethod START = new JdkMethod(void.class, "start");
    private static final JdkMethod INTERRUPT = new JdkMethod(void.class, "interrupt");
    private static final JdkMethod IS_INTERRUPTED = new JdkMethod(boolean.class, "isInterrupted");

    private ThreadHooks() {}

    /** Stands around a constructor's target. */
    @Argument
    public static Runnable target(Runnable target, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return target;
        }
        if (Roster.isPoolWorker(target)) {
            // in the place of one whose task ended it
            DoneTasks.another(e);
        }
        e.self().constructorArgument = target;
        return target == null ? null : new ThreadTarget(target);
    }

    /** A thread object was constructed. */
    @Constructed
    public static void constructed(Thread self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = e.self();
        e.point(c);
        Object target = c.takeConstructorArgument(descriptor.contains("Ljava/lang/Runnable;"));
        int flags = (target != null ? ConstructorFlags.TARGET : 0)
                | (descriptor.contains("Ljava/lang/String;") ? ConstructorFlags.NAME : 0)
                | (descriptor.contains("Ljava/lang/ThreadGroup;") ? ConstructorFlags.GROUP : 0);
        if ((flags & ConstructorFlags.NAME) == 0) {
            e.roster.nameByNumber(self);
        }
        e.roster.announce(c, self, flags, target, site);
    }

    /** JDK 21 and later. */
    @Static
    public static Thread startVirtualThread(Runnable target, int site) {
        java.util.Objects.requireNonNull(target);
        return BuilderHooks.start(NewerJdk.ofVirtual(), target, site);
    }

    /** Thread.start through a reference of type Thread, or a subclass that does not override it. */
    public static void start(Thread self, int site) {
        if (Execution.now != null && !START.isOverriddenBy(self)) {
            starting(self, site);
        }
        try {
            self.start();
        } catch (OutOfMemoryError noMoreThreads) {
            Execution e = Execution.now;
            if (e == null) {
                throw noMoreThreads;
            }
            // the machine's limit, and no fault of the program's
            e.limit(e.self(), Limits.THREADS, e.threads().size());
        }
    }

    /** super.start(). */
    @Super("start")
    public static void starting(Thread self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        ControlledThread t = e.roster.controlled(self);
        if (!t.announced) {
            e.release(c, "a thread that no constructor made (" + self.getClass().getName() + ")");
            return;
        }
        Monitors.awaitOfThread(e, c, self, site);
        if (t.started || realState(self) != Thread.State.NEW) {
            e.event(c, EventKind.START_REFUSED, site, t.id, 0, "");
        } else {
            e.roster.registerStart(c, t, site);
        }
    }

    /** run called as an ordinary method; a woven run method says so itself. */
    @SuppressWarnings("DoNotCall") // it stands in for the program's own call
    public static void run(Thread self, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().site = site;
            if (!RUN.isOverriddenBy(self)) {
                Threads.calledDirectly(e, self, site);
            }
        }
        self.run();
    }

    public static void join(Thread self, int site) throws InterruptedException {
        if (Execution.now == null) {
            self.join();
        } else {
            join(self, -1L, site, "join");
        }
    }

    public static void join(Thread self, long millis, int site) throws InterruptedException {
        if (Execution.now == null) {
            self.join(millis);
            return;
        }
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        join(self, millis == 0 ? -1 : toNanos(millis), site, "join");
    }

    public static void join(Thread self, long millis, int nanos, int site) throws InterruptedException {
        Objects.requireNonNull(self);
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        join(self, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis, site);
    }

    /** JDK 19 and later. */
    public static boolean join(Thread self, Duration limit, int site) throws InterruptedException {
        if (Execution.now == null) {
            self.join(Math.max(1, limit.toMillis()));
            return !self.isAlive();
        }
        if (realState(self) == Thread.State.NEW) {
            throw new IllegalThreadStateException("Thread not started");
        }
        return join(self, Math.max(0, Times.nanos(limit)), site, "join");
    }

    static boolean join(Thread self, long limit, int site, String method) throws InterruptedException {
        Execution e = Execution.now;
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        ControlledThread t = e.roster.controlled(self);
        Monitors.awaitOfThread(e, c, self, site);
        boolean first = c.idle == 0;
        if (first) {
            e.event(c, EventKind.JOIN, site, t.id, Math.max(0, limit), method);
        }
        int result = t.live() ? awaitEnd(e, c, t, limit, site, method) : WaitResults.CAME;
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        boolean came = result == WaitResults.CAME && !t.live();
        if (came) {
            e.news(c);
        } else {
            e.polled(c, t.id, -1, method);
        }
        if (first || came) {
            e.event(c, EventKind.JOINED, site, t.id, result == WaitResults.CAME ? 1 : 0, method);
        }
        return result == WaitResults.CAME;
    }

    // Thread.join waits by Object.wait: whoever owns the thread object's monitor gives it up meanwhile, and a notify
    // that
    // reaches the joiner reaches nobody else
    private static int awaitEnd(
            Execution e, ControlledThread c, ControlledThread t, long limit, int site, String method) {
        boolean waits = !c.isInterrupted() && limit != 0 && !Roster.isVirtual(t.thread);
        if (!waits) {
            int result = e.block(c, t.thread, method, site, () -> !t.live(), limit, true);
            Monitors.awaitOfThread(e, c, t.thread, site);
            return result;
        }
        int holds = Monitors.leave(e, c, t.thread, site);
        Shadow s;
        synchronized (e) {
            s = e.shadows.of(t.thread);
        }
        long end = e.clock.now() + limit;
        int result;
        do {
            synchronized (e) {
                c.notified = false;
                s.addWaiter(c, false);
            }
            long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
            result = e.block(c, t.thread, method, site, () -> !t.live() || c.notified, rest, true);
            synchronized (e) {
                s.removeWaiter(c);
            }
        } while (result == WaitResults.CAME && t.live());
        if (holds > 0) {
            Monitors.acquire(e, c, t.thread, site, holds);
        } else {
            Monitors.awaitOfThread(e, c, t.thread, site);
        }
        return result;
    }

    public static boolean isAlive(Thread self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.isAlive();
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        ControlledThread t = e.roster.controlled(self);
        boolean alive = t.live();
        if (e.seen(c, t.id, "isAlive", alive ? 1 : 0)) {
            e.event(c, EventKind.IS_ALIVE, site, t.id, alive ? 1 : 0, "");
        }
        return alive;
    }

    public static Thread.State getState(Thread self, int site) {
        return Execution.now == null || GET_STATE.isOverriddenBy(self) ? self.getState() : gettingState(self, site);
    }

    /** super.getState(). */
    @Super("getState")
    public static Thread.State gettingState(Thread self, int site) {
        Execution e = Execution.required();
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        ControlledThread t = e.roster.controlled(self);
        Thread.State state = stateOf(t);
        if (e.seen(c, t.id, "getState", state.ordinal())) {
            e.event(c, EventKind.GET_STATE, site, t.id, 0, state.name());
        }
        return state;
    }

    /** What the JDK's own method says of it. */
    static Thread.State realState(Thread thread) {
        return GET_STATE.isOverriddenBy(thread) ? (Thread.State) GET_STATE.past(thread) : thread.getState();
    }

    private static Thread.State stateOf(ControlledThread t) {
        if (!t.announced) {
            return realState(t.thread);
        }
        if (!t.started) {
            return Thread.State.NEW;
        }
        if (t.ended) {
            return Thread.State.TERMINATED;
        }
        if (t.condition == null) {
            return Thread.State.RUNNABLE;
        }
        // who has been notified waits for the monitor from then on (JLS 17.2.2)
        if (t.awaitedBy.equals("synchronized") || t.awaitedBy.equals("wait") && t.notified) {
            return Thread.State.BLOCKED;
        }
        return t.limit >= 0 ? Thread.State.TIMED_WAITING : Thread.State.WAITING;
    }

    public static void interrupt(Thread self, int site) {
        Execution e = Execution.now;
        if (e == null || INTERRUPT.isOverriddenBy(self)) {
            self.interrupt();
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        interrupted(e, c, e.roster.controlled(self), site);
    }

    /** super.interrupt(). */
    @Super("interrupt")
    public static void interrupting(Thread self, int site) {
        Execution e = Execution.now;
        if (e != null) {
            interrupted(e, Waits.at(e, site), e.roster.controlled(self), site);
        }
    }

    private static void interrupted(Execution e, ControlledThread c, ControlledThread t, int site) {
        e.event(c, EventKind.INTERRUPT, site, t.id, 0, "");
        // before its start and after its end, too: JDK 17 and later keep the status
        t.interrupted = true;
        t.isInterruptedInItsWait();
        t.interrupts++;
        e.changed(c);
    }

    public static boolean isInterrupted(Thread self, int site) {
        return Execution.now == null || IS_INTERRUPTED.isOverriddenBy(self)
                ? self.isInterrupted()
                : askingInterrupted(self, site);
    }

    /** super.isInterrupted(). */
    @Super("isInterrupted")
    public static boolean askingInterrupted(Thread self, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        ControlledThread t = e.roster.controlled(self);
        boolean interrupted = t.isInterrupted();
        if (e.seen(c, t.id, "isInterrupted", interrupted ? 1 + t.interrupts : 0) && interrupted) {
            e.event(c, EventKind.INTERRUPTED, site, t.id, 1, "isInterrupted");
        }
        return interrupted;
    }

    @Static
    public static boolean interrupted(int site) {
        Execution e = Execution.now;
        if (e == null) {
            return Thread.interrupted();
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        boolean was = c.isInterrupted();
        c.clearInterrupt();
        e.seen(c, c.id, "interrupted", was ? 1 + c.interrupts : 0);
        if (was) {
            e.event(c, EventKind.INTERRUPTED, site, c.id, 1, "interrupted");
        }
        return was;
    }

    @Static
    public static void sleep(long millis, int site) throws InterruptedException {
        if (Execution.now == null) {
            Thread.sleep(millis);
            return;
        }
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        sleepNanos(toNanos(millis), site);
    }

    @Static
    public static void sleep(long millis, int nanos, int site) throws InterruptedException {
        if (Execution.now == null) {
            Thread.sleep(millis, nanos);
            return;
        }
        if (millis < 0 || nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("timeout value is out of range");
        }
        sleepNanos(Waiting.saturatedSum(toNanos(millis), nanos), site);
    }

    /** JDK 19 and later. */
    @Static
    public static void sleep(Duration time, int site) throws InterruptedException {
        if (Execution.now == null) {
            Thread.sleep(Math.max(0, time.toMillis()));
            return;
        }
        sleepNanos(Math.max(0, Times.nanos(time)), site);
    }

    static void sleepNanos(long nanos, int site) throws InterruptedException {
        Execution e = Execution.now;
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        if (c.idle == 0) {
            e.event(c, EventKind.SLEEP, site, 0, nanos, "");
        }
        // a sleep of no length lets others go on, too
        int result = e.block(c, null, "sleep", site, () -> false, Math.max(1, nanos), true);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException("sleep interrupted");
        }
    }

    @Static
    public static void yield(int site) {
        Execution e = Execution.now;
        if (e == null) {
            Thread.yield();
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        if (c.idle == 0 && e.idling.seenQuietly(c, 0, "yield", 0)) {
            e.event(c, EventKind.YIELD, site, 0, 0, "");
        }
        c.turns++;
        e.clock.passYield();
        e.turns.passOn(c);
    }

    @Static
    public static void onSpinWait(int site) {
        ThreadHooks.yield(site);
    }

    @SuppressWarnings("deprecation") // older programs ask by this name
    public static long getId(Thread self, int site) {
        Execution e = Execution.now;
        return e == null || ID.isOverriddenBy(self) ? self.getId() : Roster.number(e.roster.controlled(self));
    }

    /** JDK 19 and later. */
    public static long threadId(Thread self, int site) {
        Execution e = Execution.now;
        return e == null ? NewerJdk.threadId(self) : Roster.number(e.roster.controlled(self));
    }

    public static void setName(Thread self, String name, int site) {
        self.setName(name);
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            c.site = site;
            e.point(c);
            e.event(c, EventKind.THREAD_NAME, site, e.roster.controlled(self).id, 0, name);
        }
    }

    @Super("setName")
    public static void settingName(Thread self, String name, int site) {
        Execution e = Execution.now;
        if (e != null && name != null) {
            ControlledThread c = e.self();
            e.event(c, EventKind.THREAD_NAME, site, e.roster.controlled(self).id, 0, name);
        }
    }

    /** The thread may have thrown before it. */
    public static void setUncaughtExceptionHandler(Thread self, Thread.UncaughtExceptionHandler handler, int site) {
        Execution e = Execution.now;
        if (e != null) {
            Waits.at(e, site);
        }
        self.setUncaughtExceptionHandler(handler);
    }

    public static void setDaemon(Thread self, boolean daemon, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.setDaemon(daemon);
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        ControlledThread t = e.roster.controlled(self);
        if (t.live()) {
            e.event(c, EventKind.DAEMON_REFUSED, site, t.id, daemon ? 1 : 0, "");
        } else {
            e.event(c, EventKind.THREAD_DAEMON, site, t.id, daemon ? 1 : 0, "");
        }
        self.setDaemon(daemon);
    }

    @Super("setDaemon")
    public static void settingDaemon(Thread self, boolean daemon, int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            ControlledThread t = e.roster.controlled(self);
            e.event(c, t.live() ? EventKind.DAEMON_REFUSED : EventKind.THREAD_DAEMON, site, t.id, daemon ? 1 : 0, "");
        }
    }

    public static void setPriority(Thread self, int priority, int site) {
        self.setPriority(priority);
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            e.event(c, EventKind.THREAD_PRIORITY, site, e.roster.controlled(self).id, priority, "");
        }
    }

    @Static
    public static boolean holdsLock(Object object, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return Thread.holdsLock(object);
        }
        ControlledThread c = e.self();
        c.jdkMonitors.settle(e, c);
        synchronized (e) {
            return e.shadows.of(object).owner == c;
        }
    }

    public static StackTraceElement[] getStackTrace(Thread self, int site) {
        return StackFrames.ofProgram(self.getStackTrace());
    }

    /** The program's own threads, in start order. */
    @Static
    public static Map<Thread, StackTraceElement[]> getAllStackTraces(int site) {
        Execution e = Execution.now;
        if (e == null) {
            return Thread.getAllStackTraces();
        }
        ControlledThread c = Waits.at(e, site);
        Map<Thread, StackTraceElement[]> traces = new LinkedHashMap<>();
        for (ControlledThread t : e.threads()) {
            if (t.live()) {
                traces.put(t.thread, StackFrames.ofProgram(t.thread.getStackTrace()));
            }
        }
        GroupHooks.counted(e, c, site, "getAllStackTraces", traces.size());
        return traces;
    }

    @Static
    public static int activeCount(int site) {
        return GroupHooks.activeCount(Thread.currentThread().getThreadGroup(), site);
    }

    @Static
    public static int enumerate(Thread[] array, int site) {
        return GroupHooks.enumerate(Thread.currentThread().getThreadGroup(), array, site);
    }

    private static long toNanos(long millis) {
        return millis > Long.MAX_VALUE / MILLI ? Long.MAX_VALUE : millis * MILLI;
    }
}
