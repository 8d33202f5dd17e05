package ex03_by_subclass;

/**
 * A kind of thread that knows its own work: it counts from 0 to 99.
 *
 * <p>README.md (README.zh.md) says exactly what to print. Do the TODOs in their order.
 */
public class FkThread extends Thread {

    // TODO 1: Declare a counter here, a field of type int. Every FkThread object then has one of its own.

    // TODO 2: Override the method   public void run()   and write @Override above it.
    //         It counts from 0 to 99 and prints one line for each number: the thread's name, a blank, the number.
    //         Inside this class the thread's name is simply getName().
}
