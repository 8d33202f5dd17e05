// verdict: deadlock
// also: race, exception, monitor
// twin: JoinByWaiting
// covers: Object.wait, end of a thread
// what: Main waits on the thread object without asking whether the thread has ended already.
public class WaitingWithoutLooking {
    private static int answer;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> answer = 42);
        worker.start();
        synchronized (worker) {
            worker.wait();
        }
        if (answer != 42) {
            throw new AssertionError("answer: " + answer);
        }
    }
}
