// verdict: none
// twin: NestedMonitors
// covers: Object.wait, synchronized block
// what: Whoever waits holds no other monitor than the one it waits at.
public class InnerMonitorOnly {
    private static final Object HOUSE = new Object();
    private static final Object KITCHEN = new Object();

    private static boolean dinnerReady;

    private static void eat() {
        synchronized (KITCHEN) {
            while (!dinnerReady) {
                try {
                    KITCHEN.wait();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private static void cook() {
        synchronized (HOUSE) {
            synchronized (KITCHEN) {
                dinnerReady = true;
                KITCHEN.notifyAll();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread child = new Thread(InnerMonitorOnly::eat);
        Thread parent = new Thread(InnerMonitorOnly::cook);
        child.start();
        parent.start();
        child.join();
        parent.join();
    }
}
