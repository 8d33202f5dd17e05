// verdict: none
// twin: ReadyBeforeData
// covers: volatile flag, field, visibility
// what: The volatile flag is written after the plain field and carries it along.
public class DataBeforeReady {
    private static int answer;
    private static volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        Thread thinker = new Thread(() -> {
            answer = 42;
            ready = true;
        });
        Thread listener = new Thread(() -> {
            while (!ready) {
                Thread.yield();
            }
            if (answer != 42) {
                throw new AssertionError("answer: " + answer);
            }
        });
        thinker.start();
        listener.start();
        thinker.join();
        listener.join();
    }
}
