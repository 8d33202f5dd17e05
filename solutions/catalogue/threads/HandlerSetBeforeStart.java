// verdict: none
// twin: HandlerSetAfterStart
// covers: Thread.setUncaughtExceptionHandler
// what: The handler of what nobody catches is set before the thread starts, so it always hears of the exception.
public class HandlerSetBeforeStart {
    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            throw new IllegalStateException("nothing to do");
        });
        worker.setUncaughtExceptionHandler((thread, thrown) -> System.out.println("handled: " + thrown.getMessage()));
        worker.start();
        worker.join();
    }
}
