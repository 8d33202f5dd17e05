package org.threadgrader.probe;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Phaser: the real one counts; only awaiting an advance is the scheduler's. */
@HooksFor(Phaser.class)
public final class PhaserHooks {
    private PhaserHooks() {}

    public static int arrive(Phaser self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.arrive();
        }
        ControlledThread c = Waits.release(e, self, "Phaser.arrive", site);
        int phase = self.arrive();
        e.changed(c);
        return phase;
    }

    public static int arriveAndDeregister(Phaser self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.arriveAndDeregister();
        }
        ControlledThread c = Waits.release(e, self, "Phaser.arriveAndDeregister", site);
        int phase = self.arriveAndDeregister();
        e.changed(c);
        return phase;
    }

    public static int arriveAndAwaitAdvance(Phaser self, int site) {
        if (Execution.now == null) {
            return self.arriveAndAwaitAdvance();
        }
        return awaitAdvance(self, arrive(self, site), site);
    }

    public static int awaitAdvance(Phaser self, int phase, int site) {
        if (Execution.now == null || phase < 0) {
            return self.awaitAdvance(phase);
        }
        Waits.awaitUninterruptibly(self, "Phaser.awaitAdvance", site, () -> self.getPhase() != phase);
        return self.getPhase();
    }

    public static int awaitAdvanceInterruptibly(Phaser self, int phase, int site) throws InterruptedException {
        if (Execution.now == null || phase < 0) {
            return self.awaitAdvanceInterruptibly(phase);
        }
        Waits.awaitOrThrow(self, "Phaser.awaitAdvance", site, () -> self.getPhase() != phase, -1);
        return self.getPhase();
    }

    public static int awaitAdvanceInterruptibly(Phaser self, int phase, long time, TimeUnit unit, int site)
            throws InterruptedException, TimeoutException {
        if (Execution.now == null || phase < 0) {
            return self.awaitAdvanceInterruptibly(phase, time, unit);
        }
        if (!Waits.awaitOrThrow(
                self, "Phaser.awaitAdvance", site, () -> self.getPhase() != phase, Times.limit(time, unit))) {
            throw new TimeoutException();
        }
        return self.getPhase();
    }

    public static int getPhase(Phaser self, int site) {
        return (int) Waits.look(self, "Phaser.getPhase", site, self::getPhase);
    }

    public static int getUnarrivedParties(Phaser self, int site) {
        return (int) Waits.look(self, "Phaser.getUnarrivedParties", site, self::getUnarrivedParties);
    }

    public static int getArrivedParties(Phaser self, int site) {
        return (int) Waits.look(self, "Phaser.getArrivedParties", site, self::getArrivedParties);
    }
}
