// verdict: race
// twin: StopFlagVolatile
// covers: field as a flag, spin
// what: The flag that ends the loop is a plain field.
public class StopFlagPlain {
    private static boolean stopped;

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
