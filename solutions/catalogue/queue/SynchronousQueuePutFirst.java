// verdict: deadlock
// twin: SynchronousQueueTakerFirst
// covers: SynchronousQueue
// what: main hands something over before it starts the thread that would take it.
import java.util.concurrent.SynchronousQueue;

public class SynchronousQueuePutFirst {
    public static void main(String[] args) throws InterruptedException {
        SynchronousQueue<String> hand = new SynchronousQueue<>();
        Thread taker = new Thread(() -> {
            try {
                System.out.println("taken: " + hand.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        hand.put("parcel");
        taker.start();
        taker.join();
    }
}
