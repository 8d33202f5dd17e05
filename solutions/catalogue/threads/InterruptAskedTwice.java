// verdict: no-progress
// twin: InterruptAskedOnce
// covers: Thread.interrupt, Thread.interrupted
// what: Asking for the interrupt clears it, so the second question is answered with no.
public class InterruptAskedTwice {
    public static void main(String[] args) throws InterruptedException {
        Thread watcher = new Thread(() -> {
            boolean on = true;
            while (on) {
                if (Thread.interrupted()) {
                    System.out.println("asked to stop");
                }
                if (Thread.interrupted()) {
                    on = false;
                }
                Thread.yield();
            }
        });
        watcher.start();
        watcher.interrupt();
        watcher.join();
    }
}
