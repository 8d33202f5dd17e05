// verdict: deadlock
// twin: QueueUnbounded
// covers: ArrayBlockingQueue
// what: The only consumer puts new jobs into the bounded queue until it is full, and then waits for itself.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QueueRefilledByItsConsumer {
    private static final BlockingQueue<Integer> jobs = new ArrayBlockingQueue<>(2);

    private static void work() {
        try {
            int open = 2;
            while (open > 0) {
                int size = jobs.take();
                open--;
                if (size > 0) {
                    jobs.put(size - 1);
                    jobs.put(size - 1);
                    open += 2;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(QueueRefilledByItsConsumer::work);
        worker.start();
        jobs.put(1);
        jobs.put(1);
        worker.join();
        System.out.println("all jobs are done");
    }
}
