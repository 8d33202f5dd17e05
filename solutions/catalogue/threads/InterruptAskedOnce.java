// verdict: none
// twin: InterruptAskedTwice
// covers: Thread.interrupt, Thread.interrupted
// what: The loop asks once a round for the interrupt and keeps the answer.
public class InterruptAskedOnce {
    public static void main(String[] args) throws InterruptedException {
        Thread watcher = new Thread(() -> {
            boolean on = true;
            while (on) {
                boolean interrupted = Thread.interrupted();
                if (interrupted) {
                    System.out.println("asked to stop");
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
