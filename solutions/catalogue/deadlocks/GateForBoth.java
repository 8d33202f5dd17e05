// verdict: none
// twin: GateForOne
// covers: nested synchronized blocks, gate lock
// what: The locks are taken in opposite orders, but only by the thread that holds the gate.
public class GateForBoth {
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
        synchronized (GATE) {
            synchronized (PLATFORM) {
                synchronized (LINE) {
                    System.out.println("a train leaves");
                }
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread arriving = new Thread(GateForBoth::arrive);
        Thread leaving = new Thread(GateForBoth::leave);
        arriving.start();
        leaving.start();
        arriving.join();
        leaving.join();
    }
}
