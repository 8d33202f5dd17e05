package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Who the threads of one run are: those that were made, those that have started, in which order, and what they are called. A
 * piece of {@link Execution}, guarded by it.
 */
final class Roster {
    private static final int MAX_THREADS = 2_000;

    /** Numbers up to here belong to threads of the JVM's own, as in life. */
    private static final int FIRST_NUMBER = 20;

    private static final Pattern NUMBERED = Pattern.compile("Thread\\[#(\\d{1,18})");

    private final Execution run;
    private final ThreadLocal<ControlledThread> mine = new ThreadLocal<>();

    /** Those that have started, in the order of their starts; ended ones stay. */
    final List<ControlledThread> started = new ArrayList<>();

    private final List<ControlledThread> created = new ArrayList<>();

    /**
     * The next unnamed thread's number, the same in any JVM: never 0 first, so that hard-coded names fail always. Only under seed
     * 0 the numbers are those of a JVM of its own, for programs that go by their being high.
     */
    private int threadNumber;

    private int orders;
    private ThreadGroup group;

    Roster(Execution run, long seed) {
        this.run = run;
        this.threadNumber = seed == 0 ? 0 : 7 + (int) Math.floorMod(seed * 31, 91L);
    }

    /** Whether it is one of those that JDK 21 brought. */
    static boolean isVirtual(Thread thread) {
        return thread.getClass().getSuperclass().getName().equals("java.lang.BaseVirtualThread");
    }

    /** The calling thread; one that nobody announced belongs to the JDK and ends control. */
    ControlledThread caller() {
        ControlledThread known = mine.get();
        return known != null ? known : adopt(Thread.currentThread());
    }

    private ControlledThread adopt(Thread current) {
        synchronized (run) {
            ControlledThread c = controlled(current);
            mine.set(c);
            if (!c.started) {
                run.release(
                        c,
                        "a thread of the JDK's own"
                                + (current.getName().isEmpty() ? "" : " (" + current.getName() + ")"));
                c.started = true;
                c.begun = true;
                c.pooled = true;
                c.adopted = true;
                c.order = ++orders;
                started.add(c);
                run.event(c, EventKind.THREAD_NEW, 0, c.id, ConstructorFlags.FACTORY, nameOf(current.getClass()));
                run.event(c, EventKind.THREAD_NAME, 0, c.id, 0, current.getName());
                if (current.isDaemon()) {
                    run.event(c, EventKind.THREAD_DAEMON, 0, c.id, 1, "");
                }
                run.event(c, EventKind.THREAD_BEGIN, 0, c.id, 0, "");
            }
            return c;
        }
    }

    /** The controlled thread of a thread object, made on first sight. */
    ControlledThread controlled(Thread thread) {
        synchronized (run) {
            Shadow s = run.shadows.of(thread);
            if (s.controlled == null) {
                s.controlled = new ControlledThread(thread, run.shadows.idOf(thread));
            }
            return s.controlled;
        }
    }

    /** The calling thread at its first instruction. */
    ControlledThread begins() {
        ControlledThread c = controlled(Thread.currentThread());
        mine.set(c);
        return c;
    }

    /** The main thread, before its real start. */
    ControlledThread main(Thread thread) {
        synchronized (run) {
            ControlledThread c = controlled(thread);
            group = thread.getThreadGroup();
            c.announced = true;
            c.order = 0;
            c.started = true;
            started.add(c);
            return c;
        }
    }

    /** Says that a thread was made, and remembers it: something inside the JDK may start it. */
    ControlledThread announce(ControlledThread by, Thread made, int flags, Object target, int site) {
        ControlledThread t = controlled(made);
        run.event(by, EventKind.THREAD_NEW, site, t.id, flags, nameOf(made.getClass()));
        if (target != null) {
            run.event(by, EventKind.THREAD_TARGET, site, t.id, run.idOf(target), nameOf(target.getClass()));
        }
        run.event(by, EventKind.THREAD_NAME, site, t.id, 0, made.getName());
        if (made.isDaemon()) {
            run.event(by, EventKind.THREAD_DAEMON, site, t.id, 1, "");
        }
        t.announced = true;
        t.pooled = (flags & ConstructorFlags.FACTORY) != 0 || isPoolWorker(target);
        t.empty = target == null && !ThreadHooks.RUN.isOverriddenBy(made);
        synchronized (run) {
            created.add(t);
        }
        run.news(by);
        return t;
    }

    // a factory of the program's own makes a pool's threads by their constructor
    static boolean isPoolWorker(Object target) {
        return target != null && target.getClass().getName().equals("java.util.concurrent.ThreadPoolExecutor$Worker");
    }

    /** Starts under control what code inside the JDK has started meanwhile, pool threads, and says which. */
    List<ControlledThread> announceStarted(ControlledThread by, int site) {
        List<ControlledThread> fresh = List.of();
        synchronized (run) {
            for (int i = created.size() - 1; i >= 0; i--) {
                ControlledThread c = created.get(i);
                if (c.started) {
                    created.remove(i);
                } else if (ThreadHooks.realState(c.thread) != Thread.State.NEW) {
                    if (fresh.isEmpty()) {
                        fresh = new ArrayList<>();
                    }
                    fresh.add(0, c);
                    created.remove(i);
                }
            }
        }
        fresh.forEach(c -> registerStart(by, c, site));
        return fresh;
    }

    /** A pool makes a worker in place of one that has left, and counts it out before: what was done in that one is before. */
    private void followOthersOfPools(ControlledThread by, int site) {
        for (ControlledThread left : started) {
            if (left.pooled && left.ended && by.knownToHaveLeft.add(left)) {
                run.event(by, EventKind.ACQUIRE, site, run.idOf(left), 0, ControlledThread.END_OF_POOLED);
            }
        }
    }

    /** Makes a thread known to the scheduler; its real start comes right after, or has just come. */
    void registerStart(ControlledThread by, ControlledThread c, int site) {
        synchronized (run) {
            c.order = ++orders;
            if (c.pooled) {
                followOthersOfPools(by, site);
            }
            run.event(by, EventKind.THREAD_START, site, c.id, 0, "");
            c.started = true;
            c.passedOverSince = run.deeds();
            c.shutdownHook = by.shutdownHook;
            started.add(c);
            run.news(by);
            if (run.isFree()) {
                LockSupport.unpark(c.thread);
            }
            if (orders > MAX_THREADS) {
                run.limit(by, Limits.THREADS, MAX_THREADS);
            }
        }
    }

    /** Numbers an unnamed thread as Thread's constructor does, but by this run's own count. */
    void nameByNumber(Thread unnamed) {
        synchronized (run) {
            unnamed.setName("Thread-" + threadNumber++);
        }
    }

    /** The number that a thread has in this run, the same in a fresh JVM and in a used one. */
    static long number(ControlledThread t) {
        return t.order == 0 ? 1 : FIRST_NUMBER + t.id;
    }

    /**
     * A text of the program's with the numbers that this run gives its threads: since JDK 19 a thread's own text holds its
     * number, which a used JVM counts on from the last program.
     */
    String inNumbersOfThisRun(String text) {
        if (Runtime.version().feature() < 19 || !text.contains("Thread[#")) {
            return text;
        }
        Map<Long, Long> numbers = numbers();
        return NUMBERED.matcher(text)
                .replaceAll(found -> "Thread[#" + numbers.getOrDefault(Long.valueOf(found.group(1)), 0L));
    }

    /** What this run calls the threads, by the numbers that the JVM gave them. */
    private Map<Long, Long> numbers() {
        synchronized (run) {
            Map<Long, Long> numbers = new HashMap<>();
            for (ControlledThread c : started) {
                numbers.put(NewerJdk.threadId(c.thread), number(c));
            }
            for (ControlledThread c : created) {
                numbers.put(NewerJdk.threadId(c.thread), number(c));
            }
            return numbers;
        }
    }

    /** The name of a class in events; a lambda's own is different in each JVM. */
    private static String nameOf(Class<?> type) {
        String name = type.getName();
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : name.substring(0, lambda) + "$$Lambda";
    }

    /** Whether a live thread is of the program's making, or of the JDK's in its service: neither the JVM's own nor the probe's. */
    boolean isPrograms(Thread live) {
        synchronized (run) {
            ThreadGroup its = live.getThreadGroup();
            Shadow s = run.shadows.known(live);
            boolean known = s != null && s.controlled != null && s.controlled.started;
            // it may have ended meanwhile where control was given up
            return known || its != null && group.parentOf(its);
        }
    }

    /** Whether a thread of the JDK's making lives, a timer's say: it keeps a program alive as its own do. */
    boolean strangersLive() {
        Thread[] live = new Thread[MAX_THREADS];
        int count = group.enumerate(live);
        for (int i = 0; i < count; i++) {
            Shadow s = run.shadows.known(live[i]);
            boolean known = s != null && s.controlled != null && s.controlled.announced;
            if (!known && !live[i].isDaemon()) {
                return true;
            }
        }
        return false;
    }
}
