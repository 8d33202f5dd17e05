// verdict: no-progress
// also: deadlock
// twin: JoinUnderItsOwnMonitor
// covers: Thread.join, synchronized
// what: A loop asks for the end of a thread whose run needs the monitor that the loop holds.
public class SleepUnderItsMonitor {
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
            while (kettle.isAlive()) {
                Thread.sleep(10);
            }
            System.out.println("degrees: " + kettle.degrees);
        }
    }
}
