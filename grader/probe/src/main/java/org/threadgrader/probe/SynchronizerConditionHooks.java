package org.threadgrader.probe;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** The condition of a program's own synchronizer: remembers whose it is, for {@link ConditionHooks}. */
@HooksFor(AbstractQueuedSynchronizer.ConditionObject.class)
public final class SynchronizerConditionHooks {
    private SynchronizerConditionHooks() {}

    @Argument
    public static AbstractQueuedSynchronizer owner(AbstractQueuedSynchronizer owner, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().constructorArgument = owner;
        }
        return owner;
    }

    @Constructed
    public static void constructed(AbstractQueuedSynchronizer.ConditionObject self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null) {
            if (e.self().takeConstructorArgument(true) instanceof AbstractQueuedSynchronizer owner) {
                e.companion(self, owner);
            }
        }
    }
}
