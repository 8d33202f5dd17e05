// verdict: race
// also: exception
// twin: DataBeforeReady
// covers: volatile flag, field, visibility
// what: The flag says ready before the plain field is written.
public class ReadyBeforeData {
    private static int answer;
    private static volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        Thread thinker = new Thread(() -> {
            ready = true;
            answer = 42;
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
