// verdict: no-progress
// twin: TimedWaitsOfBoth
// covers: synchronized, Thread.sleep
// what: The consumer looks again each 100 ms and keeps the lock meanwhile, so that no producer ever gets it.
import java.util.LinkedList;
import java.util.Queue;

public class SleepsWithTheLock {
    static final Queue<Integer> queue = new LinkedList<>();

    static synchronized void put(int item) throws InterruptedException {
        while (queue.size() == 1) {
            Thread.sleep(100);
        }
        queue.offer(item);
    }

    static synchronized int take() throws InterruptedException {
        while (queue.peek() == null) {
            Thread.sleep(100);
        }
        return queue.poll();
    }

    static void puts(int first) {
        try {
            for (int i = 0; i < 3; i++) {
                put(first + i);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread one = new Thread(() -> puts(10));
        Thread two = new Thread(() -> puts(20));
        one.start();
        two.start();
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += take();
        }
        one.join();
        two.join();
        System.out.println(sum);
    }
}
