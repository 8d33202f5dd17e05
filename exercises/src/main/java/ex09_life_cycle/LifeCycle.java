package ex09_life_cycle;

import java.util.List;

/**
 * Watches a thread from before its start to its end.
 *
 * <p>README.md (README.zh.md) says what each method answers. Do the TODOs in their order.
 */
public class LifeCycle {

    /** The states that were seen of a new thread that runs this task: the first before its start, the last after its end. */
    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        // TODO 1: Create a thread that will run the task, and note the state it is in before it starts.

        // TODO 2: Start it, and wait for its end.

        // TODO 3: Note the state it is in then, and return the states in the order in which you saw them.
        return List.of();
    }

    /** Whether starting this thread, which has ended, a second time throws an exception. */
    public static boolean restartFails(Thread ended) {
        // TODO 4: Try it. Which exception comes?
        return false;
    }
}
