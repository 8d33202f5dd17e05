// verdict: none
// twin: NotifyWithoutMonitor
// covers: Object.notifyAll, synchronized block, volatile
// what: The thread that signals owns the monitor.
public class NotifyUnderMonitor {
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
            synchronized (MONITOR) {
                MONITOR.notifyAll();
            }
        });
        visitor.start();
        guard.start();
        visitor.join();
        guard.join();
    }
}
