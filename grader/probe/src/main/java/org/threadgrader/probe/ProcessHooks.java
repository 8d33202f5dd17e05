package org.threadgrader.probe;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Process: its end is seen in virtual time. Of a process that nobody judges, only the real one is known. */
@HooksFor(Process.class)
public final class ProcessHooks {
    private ProcessHooks() {}

    private static Processes.Started known(Process self) {
        Execution e = Execution.now;
        return e == null ? null : e.processes.known(self.pid());
    }

    /** A process's number as the program is told. */
    static long number(long real) {
        Execution e = Execution.now;
        return e == null ? real : e.processes.number(real);
    }

    public static long pid(Process self, int site) {
        return number(self.pid());
    }

    static void release(String method, int site) {
        Control.release(method, site);
    }

    public static int waitFor(Process self, int site) throws InterruptedException {
        Processes.Started p = known(self);
        if (p == null) {
            release("java.lang.Process.waitFor", site);
            return self.waitFor();
        }
        Execution e = Execution.now;
        e.processes.await(Waits.at(e, site), p, -1, "waitFor", site);
        return e.processes.status(p);
    }

    public static boolean waitFor(Process self, long time, TimeUnit unit, int site) throws InterruptedException {
        return known(self) == null ? realWait(self, time, unit, site) : waitFor(self, Times.limit(time, unit), site);
    }

    /** JDK 24 and later. */
    public static boolean waitFor(Process self, Duration limit, int site) throws InterruptedException {
        return known(self) == null
                ? realWait(self, Times.nanos(limit), TimeUnit.NANOSECONDS, site)
                : waitFor(self, Math.max(0, Times.nanos(limit)), site);
    }

    private static boolean realWait(Process self, long time, TimeUnit unit, int site) throws InterruptedException {
        release("java.lang.Process.waitFor", site);
        return self.waitFor(time, unit);
    }

    private static boolean waitFor(Process self, long limit, int site) throws InterruptedException {
        Execution e = Execution.now;
        return e.processes.await(Waits.at(e, site), known(self), limit, "waitFor", site);
    }

    public static int exitValue(Process self, int site) {
        Processes.Started p = known(self);
        if (p == null) {
            return self.exitValue();
        }
        Execution e = Execution.now;
        if (!e.processes.hasEnded(Waits.at(e, site), p, "exitValue", site)) {
            throw new IllegalThreadStateException("process has not exited");
        }
        return e.processes.status(p);
    }

    public static boolean isAlive(Process self, int site) {
        Processes.Started p = known(self);
        if (p == null) {
            return self.isAlive();
        }
        Execution e = Execution.now;
        return !e.processes.hasEnded(Waits.at(e, site), p, "isAlive", site);
    }

    public static CompletableFuture<Process> onExit(Process self, int site) {
        Processes.Started p = known(self);
        if (p == null) {
            release("java.lang.Process.onExit", site);
            return self.onExit();
        }
        Execution e = Execution.now;
        Waits.at(e, site);
        return e.processes.end(self, p, site);
    }

    public static void destroy(Process self, int site) {
        Processes.Started p = known(self);
        if (p == null) {
            self.destroy();
        } else {
            Execution e = Execution.now;
            e.processes.destroy(Waits.at(e, site), p, site);
        }
    }

    public static Process destroyForcibly(Process self, int site) {
        if (known(self) == null) {
            return self.destroyForcibly();
        }
        destroy(self, site);
        return self;
    }
}
