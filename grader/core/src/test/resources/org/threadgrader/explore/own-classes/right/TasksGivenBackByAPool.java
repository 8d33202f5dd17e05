// RIGHT: what a task was made with is before whoever gets it back from the pool, or looks into the pool's queue
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class Main {
    static class Job implements Runnable {
        int number;

        Job(int number) {
            this.number = number;
        }

        @Override
        public void run() {}

        @Override
        public String toString() {
            return "job " + number;
        }
    }

    public static void main(String[] args) throws Exception {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.DiscardPolicy());
        Thread giving = new Thread(() -> {
            for (int i = 0; i < 3; i++) {
                pool.execute(new Job(i));
            }
        });
        giving.start();
        System.out.println(pool.getQueue());
        for (Runnable job : pool.shutdownNow()) {
            System.out.println(job);
        }
        giving.join();
    }
}
