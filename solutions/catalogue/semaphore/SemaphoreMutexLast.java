// verdict: none
// twin: SemaphoreMutexFirst
// covers: Semaphore
// what: The consumer waits for an item before it takes the mutex.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

public class SemaphoreMutexLast {
    private static final Semaphore mutex = new Semaphore(1);
    private static final Semaphore items = new Semaphore(0);
    private static final Deque<String> buffer = new ArrayDeque<>();

    private static void consume() {
        items.acquireUninterruptibly();
        mutex.acquireUninterruptibly();
        System.out.println("got " + buffer.removeFirst());
        mutex.release();
    }

    private static void produce(String item) {
        mutex.acquireUninterruptibly();
        buffer.addLast(item);
        mutex.release();
        items.release();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread consumer = new Thread(SemaphoreMutexLast::consume);
        Thread producer = new Thread(() -> produce("apple"));
        consumer.start();
        producer.start();
        consumer.join();
        producer.join();
    }
}
