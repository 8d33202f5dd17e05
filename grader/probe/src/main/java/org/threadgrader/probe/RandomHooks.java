package org.threadgrader.probe;

import java.util.Random;

/** Unseeded Random: seeded by the run. */
@HooksFor(Random.class)
public final class RandomHooks {
    private RandomHooks() {}

    @Constructed
    public static void constructed(Random self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null && descriptor.equals("()V")) {
            self.setSeed(e.random.nextLong());
        }
    }
}
