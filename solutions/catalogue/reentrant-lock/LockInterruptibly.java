// verdict: none
// twin: LockIgnoresInterrupt
// covers: ReentrantLock, lockInterruptibly, interrupt
// what: main interrupts a thread that waits in lockInterruptibly(), which gives up.
import java.util.concurrent.locks.ReentrantLock;

public class LockInterruptibly {
    private static final ReentrantLock door = new ReentrantLock();

    public static void main(String[] args) throws InterruptedException {
        Thread guest = new Thread(() -> {
            try {
                door.lockInterruptibly();
            } catch (InterruptedException e) {
                System.out.println("sent home");
                return;
            }
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
