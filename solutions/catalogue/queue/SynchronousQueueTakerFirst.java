// verdict: none
// twin: SynchronousQueuePutFirst
// covers: SynchronousQueue
// what: main starts the thread that takes what it hands over.
import java.util.concurrent.SynchronousQueue;

public class SynchronousQueueTakerFirst {
    public static void main(String[] args) throws InterruptedException {
        SynchronousQueue<String> hand = new SynchronousQueue<>();
        Thread taker = new Thread(() -> {
            try {
                System.out.println("taken: " + hand.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        taker.start();
        hand.put("parcel");
        taker.join();
    }
}
