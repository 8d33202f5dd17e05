// verdict: none
// twin: SleepInPlaceOfJoin
// covers: Thread.join, Thread.sleep, field
// what: The worker sleeps as long as it likes, main joins it.
public class JoinInPlaceOfSleep {
    private static int found;

    public static void main(String[] args) throws InterruptedException {
        int[] numbers = {4, 8, 15, 16, 23, 42};
        Thread searcher = new Thread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            for (int number : numbers) {
                if (number % 2 == 1) {
                    found++;
                }
            }
        });
        searcher.start();
        searcher.join();
        if (found != 2) {
            throw new AssertionError("found: " + found);
        }
    }
}
