package ex08_wait_for_all;

/**
 * The program of ex02 again, but this time the main thread has the last word.
 *
 * <p>README.md (README.zh.md) says exactly what to print. Do the TODOs in their order.
 */
public class WaitForAll {

    public static void main(String[] args) {
        // TODO 1: Take over your program of ex02: main prints its name and 0..99, and in the round of number 20
        //         it starts two workers, which print their names and 0..99. (You may copy action along.)

        // TODO 2: Keep the two threads in variables. You will need them after the loop.

        // TODO 3: After the loop, wait until both workers have ended. Do not guess how long that takes:
        //         a thread has a method that waits for its end.

        // TODO 4: Only then print this line once:  master thread is run over !
    }
}
