// verdict: no-progress
// twin: RestoredInterrupt
// covers: Thread.interrupt, Thread.isInterrupted, Thread.sleep
// what: The catch block swallows the interrupt, so the loop never sees it.
public class SwallowedInterrupt {
    public static void main(String[] args) throws InterruptedException {
        Thread clock = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    System.out.println("who woke me?");
                }
            }
        });
        clock.start();
        clock.interrupt();
        clock.join();
    }
}
