// verdict: exception
// twin: HandlerSetBeforeStart
// covers: Thread.setUncaughtExceptionHandler
// what: The handler of what nobody catches is set after the start, when the thread may have thrown already.
public class HandlerSetAfterStart {
    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            throw new IllegalStateException("nothing to do");
        });
        worker.start();
        worker.setUncaughtExceptionHandler((thread, thrown) -> System.out.println("handled: " + thrown.getMessage()));
        worker.join();
    }
}
