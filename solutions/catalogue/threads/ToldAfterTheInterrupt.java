// verdict: race
// also: exception
// twin: ToldByTwoInterrupts
// covers: Thread.interrupt, Thread.interrupted, volatile
// what: Main writes the second order only after the interrupt that tells of it.
public class ToldAfterTheInterrupt {
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
        cook.interrupt();
        second = 2;
        cook.join();
    }
}
