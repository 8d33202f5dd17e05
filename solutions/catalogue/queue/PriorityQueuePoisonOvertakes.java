// verdict: exception
// twin: PriorityQueuePoisonLast
// covers: PriorityBlockingQueue
// what: The closing item is the smallest and overtakes the numbers that were put before it.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;

public class PriorityQueuePoisonOvertakes {
    private static final int END = Integer.MIN_VALUE;
    private static int sum;

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> numbers = new PriorityBlockingQueue<>();
        Thread adder = new Thread(() -> {
            try {
                for (int n = numbers.take(); n != END; n = numbers.take()) {
                    sum += n;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        adder.start();
        for (int n = 3; n > 0; n--) {
            numbers.put(n);
        }
        numbers.put(END);
        adder.join();
        if (sum != 6) {
            throw new AssertionError("the sum is " + sum);
        }
    }
}
