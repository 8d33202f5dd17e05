// verdict: none
// twin: ParkPermitsDoNotAddUp
// covers: LockSupport, volatile
// what: Two flags remember what the single permit cannot, and each park stands in a loop.
import java.util.concurrent.locks.LockSupport;

public class ParkWithFlags {
    private static volatile boolean breakfast;
    private static volatile boolean lunch;

    public static void main(String[] args) throws InterruptedException {
        Thread guest = new Thread(() -> {
            while (!breakfast) {
                LockSupport.park();
            }
            System.out.println("breakfast");
            while (!lunch) {
                LockSupport.park();
            }
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
