// verdict: none
// twin: NotedAfterStart
// covers: overridden Thread.start, field
// what: The overridden start notes the starter and then starts the thread.
public class NotedBeforeStart {
    static class Job extends Thread {
        private String starter;

        @Override
        public void start() {
            starter = Thread.currentThread().getName();
            super.start();
        }

        @Override
        public void run() {
            System.out.println("started by a thread with " + starter.length() + " letters");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Job job = new Job();
        job.start();
        job.join();
    }
}
