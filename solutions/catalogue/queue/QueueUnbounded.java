// verdict: none
// twin: QueueRefilledByItsConsumer
// covers: LinkedBlockingQueue
// what: The only consumer puts new jobs into a queue that always has a place.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QueueUnbounded {
    private static final BlockingQueue<Integer> jobs = new LinkedBlockingQueue<>();

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
        Thread worker = new Thread(QueueUnbounded::work);
        worker.start();
        jobs.put(1);
        jobs.put(1);
        worker.join();
        System.out.println("all jobs are done");
    }
}
