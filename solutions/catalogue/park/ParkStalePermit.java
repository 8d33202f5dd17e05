// verdict: exception
// twin: ParkInLoop
// covers: LockSupport, volatile
// what: A permit that somebody else gave lets the worker pass before the value is there.
import java.util.concurrent.locks.LockSupport;

public class ParkStalePermit {
    private static volatile int value;
    private static volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        Thread reader = new Thread(() -> {
            if (!ready) {
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
