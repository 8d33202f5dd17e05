package org.threadgrader.probe;

import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The work queue of a scheduled pool: tasks by the virtual time at which they are due, those of one time first come first
 * served. The pool's own code in the JDK takes them from here, and puts a periodic one back itself.
 */
final class ModelDelays extends AbstractQueue<Runnable> implements BlockingQueue<Runnable> {
    /** What a worker that waits for a task is in. */
    static final String IDLE = "idle in a thread pool";

    private final List<Due> tasks = new ArrayList<>();

    /** The periods of what is repeated. */
    private final Map<Runnable, Period> periods = new IdentityHashMap<>();

    /** A task and the time it waits for, in nanoseconds since the run began, which is so long; a limit of something, or a delay. */
    private record Due(Runnable task, long time, long delay, boolean limit) {
        /** Whether it surely has been; a class of the program's is not asked. */
        boolean isCancelled() {
            return task.getClass().getClassLoader() == null && task instanceof Future<?> future && future.isCancelled();
        }
    }

    /** How a task is repeated: a fixed rate counts from when it was due last, a fixed delay from its end. */
    private static final class Period {
        private final long nanos;
        private final boolean fixedRate;
        private long lastDue;

        private Period(long nanos, boolean fixedRate) {
            this.nanos = nanos;
            this.fixedRate = fixedRate;
        }

        private long following(long now) {
            return Waiting.saturatedSum(fixedRate ? lastDue : now, nanos);
        }
    }

    /**
     * When the next task that a thread adds is due: a piece of {@link ControlledThread}.
     *
     * @param delay in nanoseconds
     * @param period in nanoseconds; 0: it is not repeated
     * @param fixedRate what the period counts from
     * @param limit whether it ends a wait for something else, instead of being waited for itself
     */
    record Next(long delay, long period, boolean fixedRate, boolean limit) {
        static final Next AT_ONCE = once(0);

        static Next once(long delay) {
            return repeated(delay, 0, false);
        }

        static Next limit(long delay) {
            return new Next(delay, 0, false, true);
        }

        static Next repeated(long first, long period, boolean fixedRate) {
            return new Next(Math.max(0, first), period, fixedRate, false);
        }
    }

    @Override
    public boolean offer(Runnable task) {
        Execution e = Execution.now;
        if (e == null) {
            return false;
        }
        ControlledThread c = e.self();
        e.event(c, EventKind.RELEASE, c.site, e.idOf(this), 0, "schedule");
        insert(task, c.nextDelay, e.clock.now());
        if (isRepeated(task)) {
            e.repetitions.another();
        }
        e.changed(c);
        return true;
    }

    private void insert(Runnable task, Next next, long now) {
        // the task may be the program's own
        insert(task, next, next.period != 0 && isPeriodic(task), now);
    }

    private synchronized void insert(Runnable task, Next next, boolean repeated, long now) {
        Period period = periods.get(task);
        long time = period == null ? Waiting.saturatedSum(now, next.delay) : period.following(now);
        if (period == null && repeated) {
            period = new Period(next.period, next.fixedRate);
            periods.put(task, period);
        }
        if (period != null) {
            period.lastDue = time;
        }
        int at = tasks.size();
        while (at > 0 && tasks.get(at - 1).time > time) {
            at--;
        }
        tasks.add(at, new Due(task, time, Math.max(0, time - now), next.limit));
    }

    private static boolean isPeriodic(Runnable task) {
        return task instanceof RunnableScheduledFuture<?> scheduled && scheduled.isPeriodic();
    }

    private synchronized boolean isRepeated(Runnable task) {
        return periods.containsKey(task);
    }

    private synchronized boolean onlyRepeats(Execution e) {
        return e.repetitions.goOnForEver() && tasks.stream().allMatch(due -> periods.containsKey(due.task));
    }

    private synchronized Due first() {
        return tasks.isEmpty() ? null : tasks.get(0);
    }

    private synchronized Due pollDue(long now) {
        return tasks.isEmpty() || tasks.get(0).time > now ? null : tasks.remove(0);
    }

    @Override
    public Runnable poll() {
        Execution e = Execution.now;
        if (e == null) {
            return null;
        }
        DoneTasks.another(e);
        Due due = pollDue(e.clock.now());
        if (due == null) {
            return null;
        }
        taken(e, due);
        return due.task;
    }

    private void taken(Execution e, Due due) {
        ControlledThread c = e.self();
        c.busy = !isRepeated(due.task);
        e.event(c, EventKind.ACQUIRE, c.site, e.idOf(this), due.delay, "schedule");
        e.news(c);
        // the pool's own code clears what a shutdown left, before the task runs (ThreadPoolExecutor.runWorker)
        c.releaseInterrupt();
    }

    @Override
    public Runnable take() throws InterruptedException {
        return await(Long.MAX_VALUE);
    }

    @Override
    public Runnable poll(long time, TimeUnit unit) throws InterruptedException {
        return await(Times.limit(time, unit));
    }

    private Runnable await(long limit) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            // an exception that the pool's worker knows would only make it ask again
            throw Stop.SIGNAL;
        }
        ControlledThread c = e.self();
        c.delays = this;
        c.busy = false;
        long end = limit == Long.MAX_VALUE ? limit : Waiting.saturatedSum(e.clock.now(), limit);
        while (true) {
            if (onlyRepeats(e)) {
                int result = e.block(c, this, Repetitions.IDLE, 0, () -> !onlyRepeats(e), -1, true);
                if (result == WaitResults.INTERRUPTED) {
                    throw new InterruptedException();
                }
            }
            Runnable task = poll();
            if (task != null) {
                return task;
            }
            long now = e.clock.now();
            if (now >= end) {
                return null;
            }
            Due first = first();
            long due = first == null ? Long.MAX_VALUE : first.time;
            long wait = Math.min(due, end);
            // a task's delay passes as a sleep does
            int result = e.block(
                    c,
                    this,
                    first == null || first.limit ? IDLE : "sleep",
                    0,
                    () -> first() != first,
                    wait == Long.MAX_VALUE ? -1 : wait - now,
                    true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
        }
    }

    /**
     * The program is about to be ended: a worker whose tasks are cancelled, or repeated without an end, has nothing to do that
     * anybody could have waited for.
     */
    static void tellIdle(Execution e, ControlledThread worker) {
        ModelDelays delays = worker.delays;
        TrackedTask<?> task = worker.task;
        if (delays != null && !worker.busy && (task == null || task.isRepeated()) && delays.hasNothingElse()) {
            e.event(worker, EventKind.IDLE, 0, e.idOf(delays), task == null ? 0 : 1, "");
        }
    }

    private synchronized boolean hasNothingElse() {
        return tasks.stream().allMatch(due -> due.isCancelled() || periods.containsKey(due.task));
    }

    @Override
    public void put(Runnable task) {
        offer(task);
    }

    @Override
    public boolean offer(Runnable task, long time, TimeUnit unit) {
        return offer(task);
    }

    @Override
    public Runnable peek() {
        Due first = first();
        return first == null ? null : first.task;
    }

    @Override
    public synchronized int size() {
        return tasks.size();
    }

    /** After a shutdown it is what a worker asks first. */
    @Override
    public boolean isEmpty() {
        DoneTasks.another(Execution.now);
        return size() == 0;
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public synchronized boolean remove(Object task) {
        return tasks.removeIf(due -> due.task == task);
    }

    @Override
    public synchronized Iterator<Runnable> iterator() {
        return tasks.stream().map(Due::task).toList().iterator();
    }

    @Override
    public int drainTo(Collection<? super Runnable> into) {
        return drainTo(into, Integer.MAX_VALUE);
    }

    @Override
    public synchronized int drainTo(Collection<? super Runnable> into, int most) {
        int drained = 0;
        while (!tasks.isEmpty() && drained < most) {
            into.add(tasks.remove(0).task);
            drained++;
        }
        return drained;
    }
}
