// verdict: none
// twin: LockUnlockedWithoutLock
// covers: ReentrantLock, tryLock
// what: Only a thread whose tryLock succeeded unlocks.
import java.util.concurrent.locks.ReentrantLock;

public class LockTriedThenUnlocked {
    private static final ReentrantLock printer = new ReentrantLock();
    private static int pages;

    private static void print() {
        if (printer.tryLock()) {
            try {
                pages++;
            } finally {
                printer.unlock();
            }
        } else {
            System.out.println("busy, I come back tomorrow");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(LockTriedThenUnlocked::print);
        Thread second = new Thread(LockTriedThenUnlocked::print);
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("pages: " + pages);
    }
}
