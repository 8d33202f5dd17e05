// verdict: none
// twin: OwnQueueNotifiesOne
// covers: wait, notifyAll
// what: Producers and consumers wait at one monitor, and all of them are woken.
import java.util.ArrayDeque;
import java.util.Queue;

public class OwnQueueNotifiesAll {
    private final Queue<Integer> items = new ArrayDeque<>();
    private final int capacity = 1;

    synchronized void put(int item) throws InterruptedException {
        while (items.size() == capacity) {
            wait();
        }
        items.add(item);
        notifyAll();
    }

    synchronized int take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.remove();
    }

    public static void main(String[] args) throws InterruptedException {
        OwnQueueNotifiesAll queue = new OwnQueueNotifiesAll();
        Thread[] consumers = new Thread[2];
        for (int i = 0; i < consumers.length; i++) {
            consumers[i] = new Thread(() -> {
                try {
                    System.out.println("took " + queue.take());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            consumers[i].start();
        }
        queue.put(1);
        queue.put(2);
        for (Thread consumer : consumers) {
            consumer.join();
        }
    }
}
