package org.threadgrader.probe;

import java.util.concurrent.ExecutorService;

/** What may be a pool, JDK 19 and later, where a call does not say so; anything else is called as other objects of the JDK's are. */
@HooksFor(value = ExecutorService.class, also = AutoCloseable.class)
public final class AutoCloseableHooks {
    private AutoCloseableHooks() {}

    public static void close(AutoCloseable self, int site) throws Exception {
        if (self instanceof ExecutorService pool && !ExecutorServiceHooks.closesItself(pool)) {
            ExecutorServiceHooks.closing(pool, site);
        } else {
            Calls.on(self, true, site);
            self.close();
        }
    }
}
