package org.threadgrader.probe;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BooleanSupplier;

/** ArrayBlockingQueue's constructors, which say whether threads that wait for it are let through in the order in which they came. */
@HooksFor(ArrayBlockingQueue.class)
public final class ArrayBlockingQueueHooks {
    private ArrayBlockingQueueHooks() {}

    /** Those who wait for an element of a fair queue, and those who wait for room: each is a {@link FairQueue} of its own. */
    private record Ends(Object takers, Object givers) {}

    @Argument
    public static boolean argument(boolean fair, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().constructorArgument = fair ? new Ends(new Object(), new Object()) : null;
        }
        return fair;
    }

    @Constructed
    public static void constructed(ArrayBlockingQueue<Object> self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null && e.self().takeConstructorArgument(descriptor.startsWith("(IZ")) instanceof Ends ends) {
            e.companion(self, ends);
        }
    }

    /** Where the takers of a queue wait; null: it is not fair. */
    static Object takers(Execution e, Object queue) {
        return queue instanceof ArrayBlockingQueue && e.companion(queue) instanceof Ends ends ? ends.takers : null;
    }

    /** Where those wait who put something into it; null: it is not fair. */
    static Object givers(Execution e, Object queue) {
        return queue instanceof ArrayBlockingQueue && e.companion(queue) instanceof Ends ends ? ends.givers : null;
    }

    /** Who asks without waiting comes to a fair queue's lock as well, behind those who wait and have been let through. */
    static void afterThoseLetThrough(
            Execution e, ControlledThread c, BlockingQueue<Object> queue, String method, int site) {
        if ((Object) queue instanceof ArrayBlockingQueue && e.companion(queue) instanceof Ends ends) {
            BooleanSupplier served = () -> (RealQueue.isEmpty(queue) || FairQueue.isFirst(e, ends.takers, c))
                    && (RealQueue.room(queue) == 0 || FairQueue.isFirst(e, ends.givers, c));
            if (!served.getAsBoolean()) {
                e.block(c, queue, method, site, served, -1, false);
            }
        }
    }
}
