// verdict: race
// also: exception
// twin: JoinInPlaceOfSleep
// covers: Thread.sleep, field
// what: Main sleeps and hopes that the worker has ended by then.
public class SleepInPlaceOfJoin {
    private static int found;

    public static void main(String[] args) throws InterruptedException {
        int[] numbers = {4, 8, 15, 16, 23, 42};
        Thread searcher = new Thread(() -> {
            for (int number : numbers) {
                if (number % 2 == 1) {
                    found++;
                }
            }
        });
        searcher.start();
        Thread.sleep(50);
        if (found != 2) {
            throw new AssertionError("found: " + found);
        }
    }
}
