// verdict: none
// twin: QueueOfferIgnored
// covers: ArrayBlockingQueue
// what: put to a full queue waits for a place.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QueuePutWaits {
    private static final BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);

    private static void consume() {
        try {
            for (int i = 0; i < 3; i++) {
                System.out.println("got " + queue.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread consumer = new Thread(QueuePutWaits::consume);
        consumer.start();
        for (int i = 0; i < 3; i++) {
            queue.put(i);
        }
        consumer.join();
    }
}
