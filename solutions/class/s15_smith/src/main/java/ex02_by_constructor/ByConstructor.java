package ex02_by_constructor;

/**
 * The main thread counts, and at 20 it starts two more threads that count beside it.
 *
 * <p>README.md (README.zh.md) says exactly what to print. Do the TODOs in their order.
 */
public class ByConstructor {

    /** The work of one worker: prints max lines, numbered 0, 1, 2, ... max - 1. */
    static void action(int max) {
        // TODO 1: Write a loop in which i runs from 0 to max - 1.
        //         Each round prints one line: the name of the thread that is running, a blank, and i.
        //         Thread.currentThread() is the thread that is running; ask it for its name.
    }

    public static void main(String[] args) {
        // TODO 2: Write the same loop here, from 0 to 99. It prints each line as it counts.

        // TODO 3: In the round where i is 20, after its line is printed, create two threads and start them.
        //         Give Thread's constructor the work to do: a Runnable that calls action(100).

        // TODO 4: After the loop, print this line once:  master thread is run over !
    }
}
