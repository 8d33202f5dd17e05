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
    private PhaserHooks() {}

    public static int arrive(Phaser self, int site) {
        Execution e = Execution.now;
        if (e == null || OwnMethods.reach(self, "arrive()")) {
            return self.arrive();
        }
        return arrived(e, self, "Phaser.arrive", site, self::arrive);
    }

    public static int arriveAndDeregister(Phaser self, int site) {
        Execution e = Execution.now;
        if (e == null || OwnMethods.reach(self, "arriveAndDeregister()")) {
            return self.arriveAndDeregister();
        }
        return arrived(e, self, "Phaser.arriveAndDeregister", site, self::arriveAndDeregister);
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
        e.changed(c);
        return phase;
    }

    private static boolean isLast(Phaser phaser) {
        for (Phaser p = phaser; p != null; p = p.getParent()) {
            if (p.getUnarrivedParties() != 1) {
                return false;
            }
        }
        return true;
    }

    public static int arriveAndAwaitAdvance(Phaser self, int site) {
        if (Execution.now == null || OwnMethods.reach(self, "arriveAndAwaitAdvance()")) {
            return self.arriveAndAwaitAdvance();
        }
        return awaitAdvance(self, arrive(self, site), site);
    }

    public static int awaitAdvance(Phaser self, int phase, int site) {
        if (Execution.now == null || phase < 0 || OwnMethods.reach(self, "awaitAdvance(I)")) {
            return self.awaitAdvance(phase);
        }
        Waits.awaitUninterruptibly(self.getRoot(), "Phaser.awaitAdvance", site, () -> self.getPhase() != phase);
        return self.getPhase();
    }

    public static int awaitAdvanceInterruptibly(Phaser self, int phase, int site) throws InterruptedException {
        if (Execution.now == null || phase < 0) {
            return self.awaitAdvanceInterruptibly(phase);
        }
        Waits.awaitOrThrow(self.getRoot(), "Phaser.awaitAdvance", site, () -> self.getPhase() != phase, -1);
        return self.getPhase();
    }

    public static int awaitAdvanceInterruptibly(Phaser self, int phase, long time, TimeUnit unit, int site)
            throws InterruptedException, TimeoutException {
        if (Execution.now == null || phase < 0) {
            return self.awaitAdvanceInterruptibly(phase, time, unit);
        }
        if (!Waits.awaitOrThrow(
                self.getRoot(), "Phaser.awaitAdvance", site, () -> self.getPhase() != phase, Times.limit(time, unit))) {
            throw new TimeoutException();
        }
        return self.getPhase();
    }

    public static int getPhase(Phaser self, int site) {
        return (int) Waits.look(self.getRoot(), "Phaser.getPhase", site, self::getPhase);
    }

    public static boolean isTerminated(Phaser self, int site) {
        return Waits.look(self.getRoot(), "Phaser.isTerminated", site, () -> self.isTerminated() ? 1 : 0) == 1;
    }

    public static int getUnarrivedParties(Phaser self, int site) {
        return (int) Waits.look(self, "Phaser.getUnarrivedParties", site, self::getUnarrivedParties);
    }

    public static int getArrivedParties(Phaser self, int site) {
        return (int) Waits.look(self, "Phaser.getArrivedParties", site, self::getArrivedParties);
    }
}
