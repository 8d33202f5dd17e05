// verdict: none
// twin: StopFlagPlain
// covers: volatile flag, spin
// what: The flag that ends the loop is volatile.
public class StopFlagVolatile {
    private static volatile boolean stopped;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            while (!stopped) {
                Thread.onSpinWait();
            }
            System.out.println("worker stops");
        });
        worker.start();
        stopped = true;
        worker.join();
    }
}
