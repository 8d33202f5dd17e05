package org.threadgrader.weave.recording;

import java.util.concurrent.locks.Lock;
import org.threadgrader.probe.HooksFor;

@HooksFor(Lock.class)
public final class LockHooks {
    private LockHooks() {}

    public static void lock(Lock self, int site) {
        Log.note("lock " + self.getClass().getSimpleName(), site);
        self.lock();
    }

    public static void unlock(Lock self, int site) {
        Log.note("unlock " + self.getClass().getSimpleName(), site);
        self.unlock();
    }
}
