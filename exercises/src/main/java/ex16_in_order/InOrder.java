package ex16_in_order;

/**
 * Three threads, each of which prints its part, and always in the same order.
 *
 * <p>README.md (README.zh.md) says what each method does. Do the TODOs in their order.
 */
public class InOrder {

    // TODO 1: Declare what the three threads share: it must tell whether the first part is printed, and the second.

    public void first(Runnable print) throws InterruptedException {
        // TODO 2: Print (print.run()), and then tell the others that the first part is printed.
    }

    public void second(Runnable print) throws InterruptedException {
        // TODO 3: Wait until the first part is printed. Do not ask again and again: let yourself be woken.
        //         Then print, and tell that the second part is printed.
    }

    public void third(Runnable print) throws InterruptedException {
        // TODO 4: Wait until the second part is printed, then print.
    }
}
