// verdict: race
// also: exception
// twin: NotedBeforeStart
// covers: overridden Thread.start, field
// what: The overridden start notes the starter when the thread already runs.
public class NotedAfterStart {
    static class Job extends Thread {
        private String starter;

        @Override
        public void start() {
            super.start();
            starter = Thread.currentThread().getName();
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
