// verdict: none
// twin: PollUntilStarted
// covers: Thread.getState, field
// what: Main polls until the thread has terminated.
public class PollUntilTerminated {
    private static long product = 1;

    public static void main(String[] args) {
        Thread multiplier = new Thread(() -> {
            for (int i = 2; i <= 5; i++) {
                product *= i;
            }
        });
        multiplier.start();
        while (multiplier.getState() != Thread.State.TERMINATED) {
            Thread.yield();
        }
        if (product != 120) {
            throw new AssertionError("product: " + product);
        }
    }
}
