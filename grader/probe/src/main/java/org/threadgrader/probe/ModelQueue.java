package org.threadgrader.probe;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The work queue of a thread pool: with it the pool's own code in the JDK waits where the scheduler can see it. Holds its
 * elements in the queue that the program gave.
 */
final class ModelQueue extends AbstractQueue<Runnable> implements BlockingQueue<Runnable> {
    private final BlockingQueue<Runnable> queue;
    private final boolean handOver;

    /** Whether it is wholly the program's own, whose methods no condition may call. */
    private final boolean foreign;

    ModelQueue(BlockingQueue<Runnable> queue) {
        this.queue = queue;
        this.foreign = !BlockingQueue.class.isAssignableFrom(UnsafeTypes.baseOf(queue.getClass()));
        this.handOver = queue instanceof java.util.concurrent.SynchronousQueue;
    }

    /** The queue that the program gave, which a pool gives back to whoever asks for its queue. */
    BlockingQueue<Runnable> given() {
        return queue;
    }

    private ControlledThread signal(Execution e) {
        ControlledThread c = e.self();
        e.event(c, EventKind.RELEASE, c.site, e.idOf(queue), 0, "execute");
        return c;
    }

    @Override
    public boolean offer(Runnable task) {
        Execution e = Execution.now;
        if (e == null) {
            return queue.offer(task);
        }
        if (handOver) {
            return Handovers.execute(e, queue, task);
        }
        ControlledThread c = signal(e);
        boolean taken = queue.offer(task);
        e.changed(c);
        return taken;
    }

    /** Whether nothing may have come; of a program's own queue it is not known what has changed it. */
    private boolean isEmpty(Execution e, long before) {
        if (foreign) {
            return e.changes() == before;
        }
        @SuppressWarnings("unchecked") // its elements are looked at by nobody
        BlockingQueue<Object> any = (BlockingQueue<Object>) (BlockingQueue<?>) queue;
        return RealQueue.isEmpty(any);
    }

    @Override
    public Runnable poll() {
        Execution e = Execution.now;
        DoneTasks.another(e);
        Runnable task = queue.poll();
        if (e != null && task != null) {
            taken(e);
        }
        return task;
    }

    private void taken(Execution e) {
        ControlledThread c = e.self();
        e.event(c, EventKind.ACQUIRE, c.site, e.idOf(queue), 0, "execute");
        e.news(c);
        // the pool's own code clears what a shutdown left, before the task runs (ThreadPoolExecutor.runWorker)
        c.releaseInterrupt();
    }

    @Override
    public Runnable take() throws InterruptedException {
        return Execution.now == null ? queue.take() : await(-1);
    }

    @Override
    public Runnable poll(long time, TimeUnit unit) throws InterruptedException {
        return Execution.now == null ? queue.poll(time, unit) : await(Times.limit(time, unit));
    }

    private Runnable await(long limit) throws InterruptedException {
        Execution e = Execution.now;
        DoneTasks.another(e);
        ControlledThread c = e.self();
        if (handOver) {
            Runnable task = Handovers.task(e, queue, limit);
            if (task != null) {
                // the pool's own code clears what a shutdown left, before the task runs (ThreadPoolExecutor.runWorker)
                c.releaseInterrupt();
            }
            return task;
        }
        while (true) {
            long before = e.changes();
            Runnable task = lookForOne(c);
            if (task != null) {
                taken(e);
                return task;
            }
            int result = e.block(c, queue, ModelDelays.IDLE, 0, () -> !isEmpty(e, before), limit, true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            if (result == WaitResults.TIMED_OUT) {
                return null;
            }
        }
    }

    /** What it does to a queue of the program's own meanwhile brings no other worker a task. */
    private Runnable lookForOne(ControlledThread c) {
        c.looksForWork = true;
        try {
            return queue.poll();
        } finally {
            c.looksForWork = false;
        }
    }

    @Override
    public void put(Runnable task) throws InterruptedException {
        while (!offer(task)) {
            Execution e = Execution.now;
            ControlledThread c = e.self();
            if (e.block(c, queue, "put", c.site, () -> queue.remainingCapacity() > 0, -1, true)
                    == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
        }
    }

    @Override
    public boolean offer(Runnable task, long time, TimeUnit unit) {
        return offer(task);
    }

    // what was done before the tasks in it were handed over is before what is done with them here
    private void seen(String method) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            e.event(c, EventKind.POLL, c.site, e.idOf(queue), 0, method);
        }
    }

    @Override
    public Runnable peek() {
        seen("peek");
        return queue.peek();
    }

    @Override
    public int size() {
        return queue.size();
    }

    /** After a shutdown it is what a worker asks first. */
    @Override
    public boolean isEmpty() {
        DoneTasks.another(Execution.now);
        return queue.isEmpty();
    }

    @Override
    public int remainingCapacity() {
        return queue.remainingCapacity();
    }

    @Override
    public boolean remove(Object task) {
        return queue.remove(task);
    }

    @Override
    public Iterator<Runnable> iterator() {
        Iterator<Runnable> tasks = queue.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return tasks.hasNext();
            }

            @Override
            public Runnable next() {
                Runnable task = tasks.next();
                // it may have come since the one before
                seen("iterator");
                return task;
            }

            @Override
            public void remove() {
                tasks.remove();
            }
        };
    }

    @Override
    public int drainTo(Collection<? super Runnable> into) {
        seen("drainTo");
        return queue.drainTo(into);
    }

    @Override
    public int drainTo(Collection<? super Runnable> into, int most) {
        seen("drainTo");
        return queue.drainTo(into, most);
    }
}
