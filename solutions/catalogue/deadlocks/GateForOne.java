// verdict: lock-order
// also: deadlock
// twin: GateForBoth
// covers: nested synchronized blocks, gate lock
// what: Only one of the two threads passes the gate before it takes both locks.
public class GateForOne {
    private static final Object GATE = new Object();
    private static final Object LINE = new Object();
    private static final Object PLATFORM = new Object();

    private static void arrive() {
        synchronized (GATE) {
            synchronized (LINE) {
                synchronized (PLATFORM) {
                    System.out.println("a train arrives");
                }
            }
        }
    }

    private static void leave() {
        synchronized (PLATFORM) {
            synchronized (LINE) {
                System.out.println("a train leaves");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread arriving = new Thread(GateForOne::arrive);
        Thread leaving = new Thread(GateForOne::leave);
        arriving.start();
        leaving.start();
        arriving.join();
        leaving.join();
    }
}
