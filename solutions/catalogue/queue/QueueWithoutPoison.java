// verdict: deadlock
// twin: QueueWithPoison
// covers: LinkedBlockingQueue
// what: Nobody tells the consumer that no more items will come.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QueueWithoutPoison {
    private static final String END = "end";

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        Thread consumer = new Thread(() -> {
            try {
                String item = queue.take();
                while (!item.equals(END)) {
                    System.out.println("consumed " + item);
                    item = queue.take();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        consumer.start();
        queue.put("apple");
        queue.put("pear");
        consumer.join();
        System.out.println("all consumed");
    }
}
