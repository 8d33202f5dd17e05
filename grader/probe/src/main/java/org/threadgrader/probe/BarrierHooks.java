package org.threadgrader.probe;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** CyclicBarrier: the real one only says how many parties; who has arrived is modelled. */
@HooksFor(CyclicBarrier.class)
public final class BarrierHooks {
    private static final JdkMethod AWAIT = new JdkMethod(int.class, "await");
    private static final JdkMethod AWAIT_IN_TIME = new JdkMethod(int.class, "await", long.class, TimeUnit.class);
    private static final JdkMethod PARTIES = new JdkMethod(int.class, "getParties");
    private static final JdkMethod WAITING = new JdkMethod(int.class, "getNumberWaiting");
    private static final JdkMethod BROKEN = new JdkMethod(boolean.class, "isBroken");
    private static final JdkMethod RESET = new JdkMethod(void.class, "reset");

    private BarrierHooks() {}

    /** One generation of arrivals. */
    private static final class Generation {
        private int arrived;
        private boolean tripped;
        private boolean broken;
    }

    /** The modelled barrier. */
    private static final class State {
        private Runnable action;
        private Generation generation = new Generation();

        /** Who runs the action, under the barrier's lock; null: nobody. */
        private ControlledThread acting;

        /** Waits as long as another thread runs the action, as all methods do: who comes meanwhile belongs to the next generation. */
        private void enter(Execution e, ControlledThread c, CyclicBarrier self, int site) {
            if (acting != null && acting != c) {
                e.block(c, self, Callbacks.UNDER_LOCK, site, () -> acting == null, -1, false);
            }
        }
    }

    /** Its action is remembered, as the real barrier does not tell it. */
    @Argument
    public static Runnable action(Runnable action, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().constructorArgument = action;
        }
        return action;
    }

    @Constructed
    public static void constructed(CyclicBarrier self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null) {
            State state = state(e, self);
            state.action = (Runnable) e.self().takeConstructorArgument(descriptor.contains("Ljava/lang/Runnable;"));
        }
    }

    private static State state(Execution e, CyclicBarrier self) {
        Object known = e.companion(self);
        if (known instanceof State state) {
            return state;
        }
        State made = new State();
        e.companion(self, made);
        return made;
    }

    private static int parties(CyclicBarrier self) {
        return PARTIES.isOverriddenBy(self) ? (int) PARTIES.past(self) : self.getParties();
    }

    public static int await(CyclicBarrier self, int site) throws InterruptedException, BrokenBarrierException {
        if (Execution.now == null || AWAIT.isOverriddenBy(self)) {
            return self.await();
        }
        return awaiting(self, site);
    }

    /** super.await(): there is no more to a barrier than the model. */
    @Super("await")
    public static int awaiting(CyclicBarrier self, int site) throws InterruptedException, BrokenBarrierException {
        try {
            return await(self, -1, site);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public static int await(CyclicBarrier self, long time, TimeUnit unit, int site)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        if (Execution.now == null || AWAIT_IN_TIME.isOverriddenBy(self)) {
            return self.await(time, unit);
        }
        return await(self, Times.limit(time, unit), site);
    }

    /** super.await(time, unit). */
    @Super("await")
    public static int awaiting(CyclicBarrier self, long time, TimeUnit unit, int site)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        return await(self, Times.limit(time, unit), site);
    }

    private static int await(CyclicBarrier self, long limit, int site)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        Execution e = Execution.required();
        ControlledThread c = Waits.release(e, self, "CyclicBarrier.await", site);
        State state = state(e, self);
        state.enter(e, c, self, site);
        Generation generation = state.generation;
        if (generation.broken) {
            throw new BrokenBarrierException();
        }
        if (c.isInterrupted()) {
            generation.broken = true;
            c.clearInterrupt();
            e.changed(c);
            throw new InterruptedException();
        }
        int index = parties(self) - ++generation.arrived;
        if (index == 0) {
            act(e, c, self, state, site);
            // its action may have reset it: then those who wait are told that it is broken
            generation.tripped = !generation.broken;
            state.generation = new Generation();
            e.changed(c);
        } else {
            int result = e.block(
                    c, self, "CyclicBarrier.await", site, () -> generation.tripped || generation.broken, limit, true);
            state.enter(e, c, self, site);
            if (generation.tripped) {
                // the interrupt came when the others were there already: it is kept
                c.interrupted |= result == WaitResults.INTERRUPTED;
            } else {
                if (generation.broken) {
                    throw new BrokenBarrierException();
                }
                generation.broken = true;
                e.changed(c);
                if (result == WaitResults.INTERRUPTED) {
                    throw new InterruptedException();
                }
                throw new TimeoutException();
            }
        }
        e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, "CyclicBarrier.await");
        e.news(c);
        return index;
    }

    private static void act(Execution e, ControlledThread c, CyclicBarrier self, State state, int site) {
        if (state.action == null) {
            return;
        }
        boolean ran = false;
        state.acting = c;
        e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, "CyclicBarrier.await");
        try {
            state.action.run();
            e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "CyclicBarrier.await");
            ran = true;
        } finally {
            state.acting = null;
            if (!ran) {
                state.generation.broken = true;
                e.changed(c);
            }
        }
    }

    /** How many have still to come. */
    static int missing(Execution e, CyclicBarrier self) {
        return parties(self) - state(e, self).generation.arrived;
    }

    public static int getNumberWaiting(CyclicBarrier self, int site) {
        return Execution.now == null || WAITING.isOverriddenBy(self)
                ? self.getNumberWaiting()
                : numberWaiting(self, site);
    }

    /** super.getNumberWaiting(). */
    @Super("getNumberWaiting")
    public static int numberWaiting(CyclicBarrier self, int site) {
        State state = entered(self, site);
        return (int) Waits.look(self, "CyclicBarrier.getNumberWaiting", site, () -> state.generation.arrived);
    }

    private static State entered(CyclicBarrier self, int site) {
        Execution e = Execution.required();
        State state = state(e, self);
        state.enter(e, e.self(), self, site);
        return state;
    }

    public static boolean isBroken(CyclicBarrier self, int site) {
        return Execution.now == null || BROKEN.isOverriddenBy(self) ? self.isBroken() : broken(self, site);
    }

    /** super.isBroken(). */
    @Super("isBroken")
    public static boolean broken(CyclicBarrier self, int site) {
        State state = entered(self, site);
        return Waits.look(self, "CyclicBarrier.isBroken", site, () -> state.generation.broken ? 1 : 0) == 1;
    }

    public static void reset(CyclicBarrier self, int site) {
        if (Execution.now == null || RESET.isOverriddenBy(self)) {
            self.reset();
        } else {
            resetting(self, site);
        }
    }

    /** super.reset(), which then finds nobody in the real one. */
    @Super("reset")
    public static void resetting(CyclicBarrier self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = Waits.release(e, self, "CyclicBarrier.reset", site);
        State state = state(e, self);
        state.enter(e, c, self, site);
        state.generation.broken = state.generation.arrived > 0;
        state.generation = new Generation();
        e.changed(c);
    }
}
