// verdict: none
// twin: SwallowedInterrupt
// covers: Thread.interrupt, Thread.isInterrupted, Thread.sleep
// what: The catch block interrupts its own thread again, so the loop ends.
public class RestoredInterrupt {
    public static void main(String[] args) throws InterruptedException {
        Thread clock = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        clock.start();
        clock.interrupt();
        clock.join();
    }
}
