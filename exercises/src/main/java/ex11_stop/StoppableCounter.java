package ex11_stop;

/**
 * Counts in a thread of its own until somebody asks it to stop.
 *
 * <p>README.md (README.zh.md) says what each method does. Do the TODOs in their order.
 */
public class StoppableCounter implements Runnable {

    // TODO 1: Declare the fields you need. Which of them is used by two threads at the same time?

    /** A counter that pauses for so many milliseconds between two counts; 0 for no pause. */
    public StoppableCounter(long pauseMillis) {
        // TODO 2
    }

    @Override
    public void run() {
        // TODO 3: As long as nobody has asked to stop: count one more, then pause.

        // TODO 4: An interrupt in the pause ends the counting.
    }

    /** Asks the counter to stop. Called by another thread. */
    public void requestStop() {
        // TODO 5
    }

    /** How far it has counted. Asked when its thread has ended. */
    public long count() {
        // TODO 6
        return 0;
    }
}
