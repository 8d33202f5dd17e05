// verdict: none
// twin: ParkStalePermit
// covers: LockSupport, volatile
// what: Whoever gave the permit, the worker looks whether the value is there and parks again.
import java.util.concurrent.locks.LockSupport;

public class ParkInLoop {
    private static volatile int value;
    private static volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        Thread reader = new Thread(() -> {
            while (!ready) {
                LockSupport.park();
            }
            if (value != 7) {
                throw new AssertionError("woken too early, value is " + value);
            }
        });
        Thread alarm = new Thread(() -> LockSupport.unpark(reader));
        reader.start();
        alarm.start();
        value = 7;
        ready = true;
        LockSupport.unpark(reader);
        reader.join();
        alarm.join();
    }
}
