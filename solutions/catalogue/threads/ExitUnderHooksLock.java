// verdict: deadlock
// twin: ExitOutsideHooksLock
// covers: Runtime.addShutdownHook, System.exit, synchronized
// what: main calls exit while it holds the lock that its shutdown hook takes, and exit waits for the hook.
public class ExitUnderHooksLock {
    private static final Object orders = new Object();
    private static int open = 3;

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            synchronized (orders) {
                System.out.println("open orders: " + open);
            }
        }));
        synchronized (orders) {
            open--;
            System.exit(0);
        }
    }
}
