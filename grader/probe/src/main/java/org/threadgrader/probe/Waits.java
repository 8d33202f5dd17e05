package org.threadgrader.probe;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** The two shapes that most hooks have: wait for a condition over a real object, and look at one. */
final class Waits {
    private Waits() {}

    /** The calling thread at a site, after its scheduling point. */
    static ControlledThread at(Execution e, int site) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        return c;
    }

    /** Waits; records the acquire when what was waited for came, a poll when the limit passed. */
    static boolean awaitOrThrow(Object self, String method, int site, BooleanSupplier condition, long limit)
            throws InterruptedException {
        Execution e = Execution.now;
        ControlledThread c = at(e, site);
        return awaited(e, c, self, method, site, e.block(c, self, method, site, condition, limit, true));
    }

    /** The same of a method that answers at once where there is nothing to wait for, whether or not the thread is interrupted. */
    static boolean awaitUnlessThere(Object self, String method, int site, BooleanSupplier condition, long limit)
            throws InterruptedException {
        Execution e = Execution.now;
        ControlledThread c = at(e, site);
        int result =
                condition.getAsBoolean() ? WaitResults.CAME : e.block(c, self, method, site, condition, limit, true);
        return awaited(e, c, self, method, site, result);
    }

    private static boolean awaited(Execution e, ControlledThread c, Object self, String method, int site, int result)
            throws InterruptedException {
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        if (result == WaitResults.CAME) {
            acquired(e, c, self, method, site);
            return true;
        }
        e.polled(c, e.idOf(self), -1, method);
        return false;
    }

    /** The same, deaf to interrupts. */
    static void awaitUninterruptibly(Object self, String method, int site, BooleanSupplier condition) {
        Execution e = Execution.now;
        ControlledThread c = at(e, site);
        e.block(c, self, method, site, condition, -1, false);
        acquired(e, c, self, method, site);
    }

    static void acquired(Execution e, ControlledThread c, Object self, String method, int site) {
        e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, method);
        e.news(c);
    }

    /** Looks at a number; recorded where it differs from the thread's last look. */
    static long look(Object self, String method, int site, LongSupplier question) {
        Execution e = Execution.now;
        if (e == null) {
            return question.getAsLong();
        }
        ControlledThread c = at(e, site);
        long answer = question.getAsLong();
        if (e.seen(c, e.idOf(self), method, answer)) {
            e.event(c, EventKind.POLL, site, e.idOf(self), answer, method);
        }
        return answer;
    }

    /** A signal is given: recorded before the real call, so that nobody can have seen it earlier. */
    static ControlledThread release(Execution e, Object self, String method, int site) {
        ControlledThread c = at(e, site);
        e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, method);
        return c;
    }
}
