package org.threadgrader.probe;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;

/**
 * Phaser: the real one counts; only awaiting an advance is the scheduler's. All phasers of a tree advance together, so that
 * its root stands for each of them.
 */
@HooksFor(Phaser.class)
public final class PhaserHooks {
    private static final JdkMethod ARRIVE = new JdkMethod(int.class, "arrive");
    private static final JdkMethod DEREGISTER = new JdkMethod(int.class, "arriveAndDeregister");
    private static final JdkMethod REGISTER = new JdkMethod(int.class, "register");
    private static final JdkMethod REGISTER_SEVERAL = new JdkMethod(int.class, "bulkRegister", int.class);
    private static final JdkMethod FORCE = new JdkMethod(void.class, "forceTermination");
    private static final JdkMethod ARRIVE_AND_AWAIT = new JdkMethod(int.class, "arriveAndAwaitAdvance");
    private static final JdkMethod AWAIT = new JdkMethod(int.class, "awaitAdvance", int.class);
    private static final JdkMethod AWAIT_INTERRUPTIBLY =
            new JdkMethod(int.class, "awaitAdvanceInterruptibly", int.class);
    private static final JdkMethod AWAIT_IN_TIME =
            new JdkMethod(int.class, "awaitAdvanceInterruptibly", int.class, long.class, TimeUnit.class);
    private static final JdkMethod UNARRIVED = new JdkMethod(int.class, "getUnarrivedParties");
    private static final JdkMethod ARRIVED = new JdkMethod(int.class, "getArrivedParties");
    private static final JdkMethod REGISTERED = new JdkMethod(int.class, "getRegisteredParties");
    private static final JdkMethod TERMINATED = new JdkMethod(boolean.class, "isTerminated");

    private PhaserHooks() {}

    private static boolean isLeftTo(JdkMethod method, Phaser self) {
        return Execution.now == null || method.isOverriddenBy(self);
    }

    public static int arrive(Phaser self, int site) {
        return isLeftTo(ARRIVE, self) ? self.arrive() : arriving(self, site);
    }

    /** super.arrive(). */
    @Super("arrive")
    public static int arriving(Phaser self, int site) {
        IntSupplier real = ARRIVE.isOverriddenBy(self) ? () -> (int) ARRIVE.past(self) : self::arrive;
        return arrived(Execution.required(), self, "Phaser.arrive", site, real);
    }

    public static int arriveAndDeregister(Phaser self, int site) {
        return isLeftTo(DEREGISTER, self) ? self.arriveAndDeregister() : deregistering(self, site);
    }

    /** super.arriveAndDeregister(). */
    @Super("arriveAndDeregister")
    public static int deregistering(Phaser self, int site) {
        IntSupplier real =
                DEREGISTER.isOverriddenBy(self) ? () -> (int) DEREGISTER.past(self) : self::arriveAndDeregister;
        return arrived(Execution.required(), self, "Phaser.arriveAndDeregister", site, real);
    }

    public static int register(Phaser self, int site) {
        return isLeftTo(REGISTER, self) ? self.register() : registering(self, site);
    }

    /** super.register(). */
    @Super("register")
    public static int registering(Phaser self, int site) {
        IntSupplier real = REGISTER.isOverriddenBy(self) ? () -> (int) REGISTER.past(self) : self::register;
        return changed(self, "Phaser.register", site, real);
    }

    public static int bulkRegister(Phaser self, int parties, int site) {
        return isLeftTo(REGISTER_SEVERAL, self) ? self.bulkRegister(parties) : registering(self, parties, site);
    }

    /** super.bulkRegister(parties). */
    @Super("bulkRegister")
    public static int registering(Phaser self, int parties, int site) {
        IntSupplier real = REGISTER_SEVERAL.isOverriddenBy(self)
                ? () -> (int) REGISTER_SEVERAL.past(self, parties)
                : () -> self.bulkRegister(parties);
        return changed(self, "Phaser.bulkRegister", site, real);
    }

    public static void forceTermination(Phaser self, int site) {
        if (isLeftTo(FORCE, self)) {
            self.forceTermination();
        } else {
            terminating(self, site);
        }
    }

    /** super.forceTermination(). */
    @Super(value = "forceTermination", inPlace = true)
    public static void terminating(Phaser self, int site) {
        changed(self, "Phaser.forceTermination", site, () -> {
            if (FORCE.isOverriddenBy(self)) {
                FORCE.past(self);
            } else {
                self.forceTermination();
            }
            return 0;
        });
    }

    /** Others see it by asking, or wake up. */
    private static int changed(Phaser self, String method, int site, IntSupplier call) {
        Execution e = Execution.required();
        Phaser root = self.getRoot();
        ControlledThread c = Waits.release(e, root, method, site);
        int phase = call.getAsInt();
        sawPhase(e, c, root, phase, method, site);
        e.changed(c);
        return phase;
    }

    /** Whoever is told another phase than the first one, or that it has ended, has seen what brought that about. */
    private static void sawPhase(Execution e, ControlledThread c, Phaser root, int phase, String method, int site) {
        if (phase != 0 && e.seen(c, e.idOf(root), "Phaser.getPhase", phase)) {
            e.event(c, EventKind.ACQUIRE, site, e.idOf(root), 0, method);
        }
    }

    // who arrives last runs onAdvance: after what all others did before they came, before what anybody does next
    private static int arrived(Execution e, Phaser self, String method, int site, IntSupplier call) {
        Phaser root = self.getRoot();
        ControlledThread c = Waits.release(e, root, method, site);
        boolean action = root.getClass() != Phaser.class && isLast(self);
        if (action) {
            e.event(c, EventKind.ACQUIRE, site, e.idOf(root), 0, method);
        }
        int phase = call.getAsInt();
        if (action) {
            e.event(c, EventKind.RELEASE, site, e.idOf(root), 0, method);
        }
        sawPhase(e, c, root, phase, method, site);
        e.changed(c);
        return phase;
    }

    private static boolean isLast(Phaser phaser) {
        for (Phaser p = phaser; p != null; p = p.getParent()) {
            if (unarrived(p) != 1) {
                return false;
            }
        }
        return true;
    }

    private static int unarrived(Phaser phaser) {
        return UNARRIVED.isOverriddenBy(phaser) ? (int) UNARRIVED.past(phaser) : phaser.getUnarrivedParties();
    }

    public static int arriveAndAwaitAdvance(Phaser self, int site) {
        return isLeftTo(ARRIVE_AND_AWAIT, self) ? self.arriveAndAwaitAdvance() : arrivingAndAwaiting(self, site);
    }

    /** super.arriveAndAwaitAdvance(). */
    @Super("arriveAndAwaitAdvance")
    public static int arrivingAndAwaiting(Phaser self, int site) {
        return awaiting(self, arriving(self, site), site);
    }

    public static int awaitAdvance(Phaser self, int phase, int site) {
        return isLeftTo(AWAIT, self) ? self.awaitAdvance(phase) : awaiting(self, phase, site);
    }

    /** super.awaitAdvance(phase). */
    @Super("awaitAdvance")
    public static int awaiting(Phaser self, int phase, int site) {
        Execution.required();
        if (phase < 0) {
            return phase;
        }
        Waits.awaitUninterruptibly(self.getRoot(), "Phaser.awaitAdvance", site, () -> self.getPhase() != phase);
        return self.getPhase();
    }

    public static int awaitAdvanceInterruptibly(Phaser self, int phase, int site) throws InterruptedException {
        return isLeftTo(AWAIT_INTERRUPTIBLY, self)
                ? self.awaitAdvanceInterruptibly(phase)
                : awaitingInterruptibly(self, phase, site);
    }

    /** super.awaitAdvanceInterruptibly(phase). */
    @Super("awaitAdvanceInterruptibly")
    public static int awaitingInterruptibly(Phaser self, int phase, int site) throws InterruptedException {
        Execution.required();
        if (phase < 0) {
            return phase;
        }
        Waits.awaitUnlessThere(self.getRoot(), "Phaser.awaitAdvance", site, () -> self.getPhase() != phase, -1);
        return self.getPhase();
    }

    public static int awaitAdvanceInterruptibly(Phaser self, int phase, long time, TimeUnit unit, int site)
            throws InterruptedException, TimeoutException {
        return isLeftTo(AWAIT_IN_TIME, self)
                ? self.awaitAdvanceInterruptibly(phase, time, unit)
                : awaitingInterruptibly(self, phase, time, unit, site);
    }

    /** super.awaitAdvanceInterruptibly(phase, time, unit). */
    @Super("awaitAdvanceInterruptibly")
    public static int awaitingInterruptibly(Phaser self, int phase, long time, TimeUnit unit, int site)
            throws InterruptedException, TimeoutException {
        Execution.required();
        if (phase < 0) {
            return phase;
        }
        if (!Waits.awaitUnlessThere(
                self.getRoot(), "Phaser.awaitAdvance", site, () -> self.getPhase() != phase, Times.limit(time, unit))) {
            throw new TimeoutException();
        }
        return self.getPhase();
    }

    public static int getPhase(Phaser self, int site) {
        return (int) Waits.look(self.getRoot(), "Phaser.getPhase", site, self::getPhase);
    }

    public static boolean isTerminated(Phaser self, int site) {
        return isLeftTo(TERMINATED, self)
                ? self.isTerminated()
                : Waits.look(self.getRoot(), "Phaser.isTerminated", site, () -> self.isTerminated() ? 1 : 0) == 1;
    }

    public static int getUnarrivedParties(Phaser self, int site) {
        return isLeftTo(UNARRIVED, self)
                ? self.getUnarrivedParties()
                : (int) Waits.look(self.getRoot(), "Phaser.getUnarrivedParties", site, self::getUnarrivedParties);
    }

    public static int getArrivedParties(Phaser self, int site) {
        return isLeftTo(ARRIVED, self)
                ? self.getArrivedParties()
                : (int) Waits.look(self.getRoot(), "Phaser.getArrivedParties", site, self::getArrivedParties);
    }

    public static int getRegisteredParties(Phaser self, int site) {
        return isLeftTo(REGISTERED, self)
                ? self.getRegisteredParties()
                : (int) Waits.look(self.getRoot(), "Phaser.getRegisteredParties", site, self::getRegisteredParties);
    }
}
