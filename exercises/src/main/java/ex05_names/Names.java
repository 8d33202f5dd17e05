package ex05_names;

/**
 * Threads that bear a name from the beginning.
 *
 * <p>README.md (README.zh.md) says exactly what the two methods promise. Do the TODOs in their order.
 */
public class Names {

    /** A new thread that is not started yet, bears this name, and runs the task once when it is started. */
    static Thread named(String name, Runnable task) {
        // TODO 1: Make a thread of the task that bears the name, and return it. Do not start it: the caller will.
        return null;
    }

    /** The same, but the thread is an object of a subclass of Thread that you write yourself. */
    static Thread namedSubclass(String name, Runnable task) {
        // TODO 2: Write a class that extends Thread. Its constructor hands the name on to Thread's constructor.

        // TODO 3: Return an object of that class, not started.
        return null;
    }
}
