package ex05_names;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Asks for four threads, looks at each one, then starts one after the other. */
public final class NamesScenario {
    private static final Seen SEEN = Stubs.of(Seen.class);

    private NamesScenario() {}

    /** What happened. */
    interface Seen {
        /** Main's name, at the beginning, after each call and at the end. */
        void mainIs(String name);

        /** A method was asked for a thread of this name, and this came back; empty texts and no thread where it was null. */
        void made(String method, String asked, Thread thread, String name, String state, String type);

        /** The task of the thread that was asked for under this name ran; the thread it ran in has that name. */
        void ran(String asked, String name);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        reportMain();
        String[] names = {
            Inputs.text(arguments, 0, "courier"),
            Inputs.text(arguments, 1, "小明"),
            Inputs.text(arguments, 2, "baker"),
            Inputs.text(arguments, 3, "面包师")
        };
        Thread[] threads = {
            seen("named", names[0], Names.named(names[0], task(names[0]))),
            seen("named", names[1], Names.named(names[1], task(names[1]))),
            seen("namedSubclass", names[2], Names.namedSubclass(names[2], task(names[2]))),
            seen("namedSubclass", names[3], Names.namedSubclass(names[3], task(names[3])))
        };
        for (Thread thread : threads) {
            if (thread != null) {
                startAndJoin(thread);
            }
        }
        reportMain();
    }

    private static Runnable task(String asked) {
        return () -> SEEN.ran(asked, Thread.currentThread().getName());
    }

    private static Thread seen(String method, String asked, Thread thread) {
        if (thread == null) {
            SEEN.made(method, asked, null, "", "", "");
        } else {
            String state = thread.getState().name();
            SEEN.made(
                    method,
                    asked,
                    thread,
                    thread.getName(),
                    state,
                    thread.getClass().getName());
        }
        reportMain();
        return thread;
    }

    private static void startAndJoin(Thread thread) throws InterruptedException {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        thread.join();
    }

    private static void reportMain() {
        SEEN.mainIs(Thread.currentThread().getName());
    }
}
