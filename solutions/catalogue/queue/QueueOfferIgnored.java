// verdict: deadlock
// twin: QueuePutWaits
// covers: ArrayBlockingQueue
// what: offer to a full queue drops the item unseen, and the consumer waits for it.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QueueOfferIgnored {
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
        Thread consumer = new Thread(QueueOfferIgnored::consume);
        consumer.start();
        for (int i = 0; i < 3; i++) {
            queue.offer(i);
        }
        consumer.join();
    }
}
