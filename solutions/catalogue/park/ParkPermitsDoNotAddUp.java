// verdict: deadlock
// twin: ParkWithFlags
// covers: LockSupport
// what: Two permits given before the first park count as one, and the second park waits for ever.
import java.util.concurrent.locks.LockSupport;

public class ParkPermitsDoNotAddUp {
    private static volatile boolean breakfast;
    private static volatile boolean lunch;

    public static void main(String[] args) throws InterruptedException {
        Thread guest = new Thread(() -> {
            LockSupport.park();
            System.out.println("breakfast");
            LockSupport.park();
            System.out.println("lunch");
        });
        guest.start();
        breakfast = true;
        LockSupport.unpark(guest);
        lunch = true;
        LockSupport.unpark(guest);
        guest.join();
        System.out.println("served: " + breakfast + " " + lunch);
    }
}
