// verdict: exception
// twin: ChainReverseBroken
// covers: synchronized method, order of 20 threads
// what: The check fails only if 20 threads run in the reverse order of their starts.
public class ChainReverse {
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
        for (Thread caller : callers) {
            caller.start();
        }
        for (Thread caller : callers) {
            caller.join();
        }
        if (floor == 0) {
            throw new AssertionError("the lift is at the bottom");
        }
    }
}
