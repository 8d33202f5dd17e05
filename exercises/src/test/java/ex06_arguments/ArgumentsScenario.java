package ex06_arguments;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Main makes three threads with different arguments, then starts one after the other. */
public final class ArgumentsScenario {
    private static final Seen SEEN = Stubs.of(Seen.class);

    private ArgumentsScenario() {}

    /** What happened. */
    interface Seen {
        /** A thread was asked for, by a caller in a group of its own. */
        void asked(String name, ThreadGroup group, ThreadGroup callers, boolean daemon, int max, String prefix);

        /** This came back; no thread and empty texts where it was null. */
        void made(Thread thread, String name, String state, ThreadGroup group, String groupName, boolean daemon);

        /** The caller is about to start it. */
        void starts(Thread thread);

        /** The scenario came to its end. */
        void over();
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        ThreadGroup kitchen = new ThreadGroup("kitchen");
        Thread[] threads = {
            make(
                    kitchen,
                    Inputs.text(arguments, 0, "cook"),
                    false,
                    Inputs.number(arguments, 1, 4),
                    Inputs.text(arguments, 2, "dish")),
            make(kitchen, "小明", true, 3, "碗"),
            make(null, "waiter", false, 6, "table")
        };
        for (Thread thread : threads) {
            startAndJoin(thread);
        }
        SEEN.over();
    }

    private static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        SEEN.asked(name, group, Thread.currentThread().getThreadGroup(), daemon, max, prefix);
        Thread thread = Arguments.make(group, name, daemon, max, prefix);
        if (thread == null) {
            SEEN.made(null, "", "", null, "", false);
        } else {
            String state = thread.getState().name();
            ThreadGroup its = thread.getThreadGroup();
            String groupName = its == null ? "" : its.getName();
            SEEN.made(thread, thread.getName(), state, its, groupName, thread.isDaemon());
        }
        return thread;
    }

    private static void startAndJoin(Thread thread) throws InterruptedException {
        if (thread == null) {
            return;
        }
        SEEN.starts(thread);
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        thread.join();
    }
}
