// verdict: none
// twin: VolatileIncrement
// covers: volatile, static synchronized method
// what: Writers add under a lock, readers look at the volatile field without it.
public class VolatileReadLockedWrite {
    private static volatile int visitors;

    private static synchronized void enter() {
        visitors++;
    }

    public static void main(String[] args) throws InterruptedException {
        Runnable gate = () -> {
            for (int i = 0; i < 5; i++) {
                enter();
            }
        };
        Thread east = new Thread(gate);
        Thread west = new Thread(gate);
        east.start();
        west.start();
        System.out.println("so far " + visitors);
        east.join();
        west.join();
        if (visitors != 10) {
            throw new AssertionError("visitors: " + visitors);
        }
    }
}
