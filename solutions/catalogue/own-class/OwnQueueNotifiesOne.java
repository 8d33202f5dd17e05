// verdict: deadlock
// twin: OwnQueueNotifiesAll
// covers: wait, notify
// what: Producers and consumers wait at one monitor, and notify wakes the wrong one.
import java.util.ArrayDeque;
import java.util.Queue;

public class OwnQueueNotifiesOne {
    private final Queue<Integer> items = new ArrayDeque<>();
    private final int capacity = 1;

    synchronized void put(int item) throws InterruptedException {
        while (items.size() == capacity) {
            wait();
        }
        items.add(item);
        notify();
    }

    synchronized int take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notify();
        return items.remove();
    }

    public static void main(String[] args) throws InterruptedException {
        OwnQueueNotifiesOne queue = new OwnQueueNotifiesOne();
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
