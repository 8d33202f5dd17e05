// verdict: none
// twin: ChainReverse
// covers: synchronized method, Thread.join, order of 20 threads
// what: The first of 20 threads has ended before the others start, so the lift never comes to the bottom.
public class ChainReverseBroken {
    private static final int FLOORS = 20;

    private static int floor = FLOORS;

    /** The lift goes down one floor if somebody calls it from there. */
    private static synchronized void call(int from) {
        if (from == floor - 1) {
            floor--;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] callers = new Thread[FLOORS];
        for (int i = 0; i < FLOORS; i++) {
            int from = i;
            callers[i] = new Thread(() -> call(from));
        }
        callers[0].start();
        callers[0].join();
        for (int i = 1; i < FLOORS; i++) {
            callers[i].start();
        }
        for (Thread caller : callers) {
            caller.join();
        }
        if (floor == 0) {
            throw new AssertionError("the lift is at the bottom");
        }
    }
}
