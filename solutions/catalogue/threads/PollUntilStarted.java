// verdict: race
// also: exception
// twin: PollUntilTerminated
// covers: Thread.getState, field
// what: Main polls until the thread is no longer new, which is not the end of it.
public class PollUntilStarted {
    private static long product = 1;

    public static void main(String[] args) {
        Thread multiplier = new Thread(() -> {
            for (int i = 2; i <= 5; i++) {
                product *= i;
            }
        });
        multiplier.start();
        while (multiplier.getState() == Thread.State.NEW) {
            Thread.yield();
        }
        if (product != 120) {
            throw new AssertionError("product: " + product);
        }
    }
}
