// verdict: monitor
// also: deadlock
// twin: NotifyUnderMonitor
// covers: Object.notifyAll, volatile
// what: The thread that signals does not own the monitor.
public class NotifyWithoutMonitor {
    private static final Object MONITOR = new Object();

    private static volatile boolean open;

    public static void main(String[] args) throws InterruptedException {
        Thread visitor = new Thread(() -> {
            synchronized (MONITOR) {
                while (!open) {
                    try {
                        MONITOR.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }
            System.out.println("the visitor enters");
        });
        Thread guard = new Thread(() -> {
            open = true;
            MONITOR.notifyAll();
        });
        visitor.start();
        guard.start();
        visitor.join();
        guard.join();
    }
}
