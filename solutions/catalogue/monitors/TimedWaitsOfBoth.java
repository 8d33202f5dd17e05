// verdict: none
// twin: SleepsWithTheLock
// covers: Object.wait, Object.notifyAll, synchronized
// what: Producers and the consumer look again each 100 ms and give the lock back in between.
import java.util.LinkedList;
import java.util.Queue;

public class TimedWaitsOfBoth {
    static final Queue<Integer> queue = new LinkedList<>();

    static synchronized void put(int item) throws InterruptedException {
        while (queue.size() == 1) {
            TimedWaitsOfBoth.class.wait(100);
        }
        queue.offer(item);
        TimedWaitsOfBoth.class.notifyAll();
    }

    static synchronized int take() throws InterruptedException {
        while (queue.peek() == null) {
            TimedWaitsOfBoth.class.wait(100);
        }
        TimedWaitsOfBoth.class.notifyAll();
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
