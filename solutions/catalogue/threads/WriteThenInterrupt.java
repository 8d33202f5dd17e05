// verdict: none
// twin: InterruptThenWrite
// covers: Thread.interrupt, Thread.isInterrupted, field
// what: The order is written before the interrupt that tells the waiter to read it.
public class WriteThenInterrupt {
    private static String order;

    public static void main(String[] args) throws InterruptedException {
        Thread waiter = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.yield();
            }
            System.out.println("one " + order.toLowerCase());
        });
        waiter.start();
        order = "Tea";
        waiter.interrupt();
        waiter.join();
    }
}
