// verdict: race
// also: exception
// twin: WriteThenInterrupt
// covers: Thread.interrupt, Thread.isInterrupted, field
// what: The order is written after the interrupt that tells the waiter to read it.
public class InterruptThenWrite {
    private static String order;

    public static void main(String[] args) throws InterruptedException {
        Thread waiter = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.yield();
            }
            System.out.println("one " + order.toLowerCase());
        });
        waiter.start();
        waiter.interrupt();
        order = "Tea";
        waiter.join();
    }
}
