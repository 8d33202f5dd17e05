// verdict: none
// twin: SleepUnderItsMonitor
// covers: Thread.join, synchronized
// what: A join waits in the monitor of the thread object, and gives it up meanwhile, so that the synchronized run can go on.
public class JoinUnderItsOwnMonitor {
    private static final class Kettle extends Thread {
        private int degrees;

        @Override
        public synchronized void run() {
            for (int i = 0; i < 4; i++) {
                degrees += 25;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Kettle kettle = new Kettle();
        synchronized (kettle) {
            kettle.start();
            kettle.join();
            System.out.println("degrees: " + kettle.degrees);
        }
    }
}
