package org.threadgrader.weave.recording;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.threadgrader.probe.Argument;
import org.threadgrader.probe.Constructed;
import org.threadgrader.probe.HooksFor;

@HooksFor(ThreadPoolExecutor.class)
public final class ThreadPoolHooks {
    private ThreadPoolHooks() {}

    @Argument
    public static ThreadFactory factory(ThreadFactory factory, int site) {
        Log.note("factory", site);
        return factory;
    }

    @Argument
    public static BlockingQueue<Runnable> queue(BlockingQueue<Runnable> queue, int site) {
        Log.note("queue", site);
        return queue;
    }

    @Constructed
    public static void constructed(ThreadPoolExecutor self, String descriptor, int site) {
        Log.note(
                "constructed " + self.getClass().getSimpleName() + " " + self.getKeepAliveTime(TimeUnit.SECONDS), site);
    }
}
