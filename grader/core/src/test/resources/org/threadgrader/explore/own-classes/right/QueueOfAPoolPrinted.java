// RIGHT: whoever prints a pool's queue sees what each task in it was made with, whenever it came
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
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        Thread giving = new Thread(() -> {
            for (int i = 0; i < 3; i++) {
                pool.execute(new Job(i));
            }
        });
        giving.start();
        System.out.println(pool.getQueue());
        pool.getQueue().forEach(job -> System.out.println(job));
        giving.join();
        pool.shutdown();
    }
}
