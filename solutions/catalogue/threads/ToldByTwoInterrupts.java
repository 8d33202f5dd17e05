// verdict: none
// twin: ToldAfterTheInterrupt
// covers: Thread.interrupt, Thread.interrupted, volatile
// what: Main writes an order before each of two interrupts, and the worker reads one after each.
public class ToldByTwoInterrupts {
    private static int first;
    private static int second;
    private static volatile boolean served;

    public static void main(String[] args) throws InterruptedException {
        Thread cook = new Thread(() -> {
            while (!Thread.interrupted()) {
                Thread.yield();
            }
            int orders = first;
            served = true;
            while (!Thread.interrupted()) {
                Thread.yield();
            }
            orders += second;
            if (orders != 3) {
                throw new AssertionError("orders: " + orders);
            }
        });
        cook.start();
        first = 1;
        cook.interrupt();
        while (!served) {
            Thread.yield();
        }
        second = 2;
        cook.interrupt();
        cook.join();
    }
}
