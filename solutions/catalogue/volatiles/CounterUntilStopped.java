// verdict: none
// twin: CounterNeverTold
// covers: volatile, Thread.sleep, Thread.join
// what: A worker counts without a pause until main, which has slept meanwhile, tells it to stop.
public class CounterUntilStopped {
    private static volatile boolean stopped;
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
