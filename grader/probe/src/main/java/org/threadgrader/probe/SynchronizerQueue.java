package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * The queue of a synchronizer of the program's own below AbstractQueuedSynchronizer or AbstractQueuedLongSynchronizer, what
 * {@link SynchronizerHooks} and {@link LongSynchronizerHooks} share. Its tryAcquire decides; who fails queues, and only the first
 * in the queue asks again, once it was signalled: by a release, by a shared acquire before its own, or by who gave up
 * before it. That is what acquire(Node, ...) of JDK 17 does, so nobody is woken here who would not be there.
 */
final class SynchronizerQueue {
    /** A thread in the queue. */
    private static final class Node {
        private final ControlledThread thread;
        private final boolean shared;

        /** Whether it may ask; a scheduler's condition must not call the program's own methods. */
        private boolean signalled;

        private Node(ControlledThread thread, boolean shared) {
            this.thread = thread;
            this.shared = shared;
        }

        /** The JDK looks at an interrupt first: who was interrupted before the signal does not ask any more. */
        private boolean mayAsk(boolean interruptible) {
            return signalled && !(interruptible && thread.isInterrupted());
        }
    }

    /** What a thread wants. */
    private record Acquire(Object synchronizer, long argument, boolean shared) {
        boolean isGranted() {
            return shared ? Attempts.acquireShared(synchronizer, argument) : Attempts.acquire(synchronizer, argument);
        }

        String method() {
            return shared ? "acquireShared" : "acquire";
        }
    }

    /** In the order of arrival; guarded by the run. */
    private final List<Node> nodes = new ArrayList<>();

    private boolean contended;

    private SynchronizerQueue() {}

    /** Whether an object is a synchronizer of either class. */
    static boolean isOf(Object object) {
        return object instanceof AbstractQueuedSynchronizer || object instanceof AbstractQueuedLongSynchronizer;
    }

    private static SynchronizerQueue of(Execution e, Object synchronizer) {
        synchronized (e) {
            if (e.companion(synchronizer) instanceof SynchronizerQueue known) {
                return known;
            }
            SynchronizerQueue made = new SynchronizerQueue();
            e.companion(synchronizer, made);
            return made;
        }
    }

    // ---- acquiring

    /** Acquires, deaf to interrupts. */
    static void acquire(Object self, long argument, boolean shared, int site) {
        Execution e = Execution.now;
        acquire(e, Waits.at(e, site), new Acquire(self, argument, shared), -1, false, site);
    }

    /**
     * Acquires, unless the limit passes before.
     *
     * @param limit nanoseconds, -1: none
     */
    static boolean acquireOrThrow(Object self, long argument, boolean shared, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.now;
        int result = acquire(e, Waits.at(e, site), new Acquire(self, argument, shared), limit, true, site);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        return result == WaitResults.CAME;
    }

    /** Acquires again what awaiting a condition has given up: whom a signal has reached is in the queue already. */
    static void acquireAgain(Execution e, ControlledThread c, Object self, long state, int site) {
        SynchronizerQueue queue = of(e, self);
        queue.await(e, queue.arrives(e, c, false), new Acquire(self, state, false), -1, false, site);
    }

    private static int acquire(
            Execution e, ControlledThread c, Acquire wanted, long limit, boolean interruptible, int site) {
        if (interruptible && c.isInterrupted()) {
            c.clearInterrupt();
            return WaitResults.INTERRUPTED;
        }
        long end = e.clock.now() + limit;
        if (wanted.isGranted()) {
            // what orders is the state that tryAcquire has read, see Accesses
            e.news(c);
            return WaitResults.CAME;
        }
        if (limit == 0) {
            e.polled(c, e.idOf(wanted.synchronizer), -1, wanted.method());
            return WaitResults.TIMED_OUT;
        }
        SynchronizerQueue queue = of(e, wanted.synchronizer);
        return queue.await(e, queue.arrives(e, c, wanted.shared), wanted, limit < 0 ? -1 : end, interruptible, site);
    }

    // end: by the run's clock, -1: never
    private int await(Execution e, Node node, Acquire wanted, long end, boolean interruptible, int site) {
        ControlledThread c = node.thread;
        boolean granted = false;
        try {
            while (true) {
                granted = takesSignal(e, node) && wanted.isGranted();
                if (granted) {
                    e.news(c);
                    return WaitResults.CAME;
                }
                long rest = end < 0 ? -1 : Math.max(0, end - e.clock.now());
                int result = e.block(
                        c,
                        wanted.synchronizer,
                        wanted.method(),
                        site,
                        () -> node.mayAsk(interruptible),
                        rest,
                        interruptible);
                // the JDK looks at the time only after it has asked once more
                granted = result == WaitResults.TIMED_OUT && isFirst(e, node) && wanted.isGranted();
                if (granted) {
                    e.news(c);
                    return WaitResults.CAME;
                }
                if (result != WaitResults.CAME) {
                    e.polled(c, e.idOf(wanted.synchronizer), -1, wanted.method());
                    return result;
                }
            }
        } finally {
            leaves(e, node, granted);
        }
    }

    // one node a thread, which a signal may have put there
    private Node arrives(Execution e, ControlledThread c, boolean shared) {
        synchronized (e) {
            for (Node known : nodes) {
                if (known.thread == c) {
                    return known;
                }
            }
            Node node = new Node(c, shared);
            contended = true;
            nodes.add(node);
            // it may have become free between its first question and now
            node.signalled = nodes.size() == 1;
            return node;
        }
    }

    private static boolean takesSignal(Execution e, Node node) {
        synchronized (e) {
            boolean signalled = node.signalled;
            node.signalled = false;
            return signalled;
        }
    }

    private void leaves(Execution e, Node node, boolean granted) {
        synchronized (e) {
            boolean first = isFirst(node);
            nodes.remove(node);
            boolean passesOn = first && (!granted || node.shared && !nodes.isEmpty() && nodes.get(0).shared);
            if (passesOn) {
                signalFirst();
            }
        }
        e.changed(node.thread);
    }

    private boolean isFirst(Execution e, Node node) {
        synchronized (e) {
            return isFirst(node);
        }
    }

    private boolean isFirst(Node node) {
        return !nodes.isEmpty() && nodes.get(0) == node;
    }

    private void signalFirst() {
        if (!nodes.isEmpty()) {
            nodes.get(0).signalled = true;
        }
    }

    /** A signal has reached a thread that awaits a condition: it queues. */
    static void signalled(Execution e, Object self, ControlledThread c) {
        of(e, self).arrives(e, c, false);
    }

    // ---- releasing

    /** Releases by the real call, which asks the program's tryRelease. */
    static boolean release(Object self, BooleanSupplier call, int site) {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return call.getAsBoolean();
        }
        ControlledThread c = e.self();
        c.site = site;
        boolean free = call.getAsBoolean();
        if (free) {
            SynchronizerQueue queue = of(e, self);
            synchronized (e) {
                queue.signalFirst();
            }
            e.changed(c);
        }
        return free;
    }

    // ---- queries

    static int length(Object self, int site) {
        return look(self, "getQueueLength", site, queue -> queue.nodes.size());
    }

    static boolean isContended(Object self, int site) {
        return look(self, "hasContended", site, queue -> queue.contended);
    }

    /** The thread that has waited longest; null: none waits. */
    static Thread first(Object self, int site) {
        return look(self, "getFirstQueuedThread", site, queue -> {
            return queue.nodes.isEmpty() ? null : queue.nodes.get(0).thread.thread;
        });
    }

    static boolean isOthersTurn(Object self, int site) {
        ControlledThread c = Execution.now.self();
        return look(
                self, "hasQueuedPredecessors", site, queue -> !queue.nodes.isEmpty() && queue.nodes.get(0).thread != c);
    }

    static boolean contains(Object self, Thread thread, int site) {
        if (thread == null) {
            throw new NullPointerException();
        }
        // a class of the program's may have its own equals
        return look(
                self, "isQueued", site, queue -> queue.nodes.stream().anyMatch(node -> node.thread.thread == thread));
    }

    static Collection<Thread> threads(Object self, int site) {
        return look(self, "getQueuedThreads", site, queue -> queue.threads(true, true));
    }

    static Collection<Thread> exclusiveThreads(Object self, int site) {
        return look(self, "getExclusiveQueuedThreads", site, queue -> queue.threads(true, false));
    }

    static Collection<Thread> sharedThreads(Object self, int site) {
        return look(self, "getSharedQueuedThreads", site, queue -> queue.threads(false, true));
    }

    // last come first, as the JDK goes through its queue
    private Collection<Thread> threads(boolean exclusive, boolean shared) {
        List<Thread> threads = new ArrayList<>();
        for (Node node : nodes) {
            if (node.shared ? shared : exclusive) {
                threads.add(node.thread.thread);
            }
        }
        Collections.reverse(threads);
        return threads;
    }

    private static <T> T look(Object self, String method, int site, Function<SynchronizerQueue, T> question) {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        SynchronizerQueue queue = of(e, self);
        T answer;
        long state;
        synchronized (e) {
            answer = question.apply(queue);
            state = queue.contended ? 1 : 0;
            for (Node node : queue.nodes) {
                state = 31 * state + node.thread.id;
            }
        }
        e.seen(c, e.idOf(self), method, state);
        return answer;
    }
}
