// verdict: none
// twin: ExitUnderHooksLock
// covers: Runtime.addShutdownHook, System.exit, synchronized
// what: main gives back the lock that its shutdown hook takes before it calls exit.
public class ExitOutsideHooksLock {
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
        }
        System.exit(0);
    }
}
