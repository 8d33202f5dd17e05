// verdict: deadlock
// twin: LockInterruptibly
// covers: ReentrantLock, interrupt
// what: main interrupts a thread that waits in lock(), which does not answer, and joins it while holding the lock.
import java.util.concurrent.locks.ReentrantLock;

public class LockIgnoresInterrupt {
    private static final ReentrantLock door = new ReentrantLock();

    public static void main(String[] args) throws InterruptedException {
        Thread guest = new Thread(() -> {
            door.lock();
            try {
                System.out.println("inside");
            } finally {
                door.unlock();
            }
        });
        door.lock();
        try {
            guest.start();
            guest.interrupt();
            guest.join();
        } finally {
            door.unlock();
        }
        System.out.println("closed");
    }
}
