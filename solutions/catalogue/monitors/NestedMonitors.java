// verdict: deadlock
// twin: InnerMonitorOnly
// covers: Object.wait, synchronized block
// what: wait gives back the inner monitor only, and the other thread needs the outer one too.
public class NestedMonitors {
    private static final Object HOUSE = new Object();
    private static final Object KITCHEN = new Object();

    private static boolean dinnerReady;

    private static void eat() {
        synchronized (HOUSE) {
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
        Thread child = new Thread(NestedMonitors::eat);
        Thread parent = new Thread(NestedMonitors::cook);
        child.start();
        parent.start();
        child.join();
        parent.join();
    }
}
