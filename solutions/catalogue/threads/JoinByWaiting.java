// verdict: none
// twin: WaitingWithoutLooking
// covers: Thread.isAlive, Object.wait, end of a thread
// what: Main waits on the thread object while it is alive, as join does inside.
public class JoinByWaiting {
    private static int answer;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> answer = 42);
        worker.start();
        synchronized (worker) {
            while (worker.isAlive()) {
                worker.wait();
            }
        }
        if (answer != 42) {
            throw new AssertionError("answer: " + answer);
        }
    }
}
