// RIGHT: addAll asks the queue for its elements, wherever they are put
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class Main {
    static class Job {
        int number;

        Job(int number) {
            this.number = number;
        }
    }

    public static void main(String[] args) throws Exception {
        Queue<Job> queue = new ConcurrentLinkedQueue<>();
        Thread giving = new Thread(() -> queue.add(new Job(7)));
        giving.start();
        List<Job> jobs = new ArrayList<>();
        jobs.addAll(0, queue);
        for (Job job : jobs) {
            System.out.println(job.number);
        }
        giving.join();
    }
}
