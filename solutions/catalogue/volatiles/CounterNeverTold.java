// verdict: race
// also: no-progress
// twin: CounterUntilStopped
// covers: plain flag, Thread.sleep, Thread.join
// what: The flag that should stop the worker is an ordinary field.
public class CounterNeverTold {
    private static boolean stopped;
    private static long count;

    public static void main(String[] args) throws InterruptedException {
        Thread counter = new Thread(() -> {
            while (!stopped) {
                count++;
            }
        });
        counter.start();
        Thread.sleep(50);
        stopped = true;
        counter.join();
        System.out.println(count >= 0 ? "stopped" : "overflow");
    }
}
