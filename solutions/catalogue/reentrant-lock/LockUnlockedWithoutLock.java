// verdict: monitor
// twin: LockTriedThenUnlocked
// covers: ReentrantLock, tryLock
// what: A thread whose tryLock failed unlocks in its finally block all the same.
import java.util.concurrent.locks.ReentrantLock;

public class LockUnlockedWithoutLock {
    private static final ReentrantLock printer = new ReentrantLock();
    private static int pages;

    private static void print() {
        try {
            if (printer.tryLock()) {
                pages++;
            } else {
                System.out.println("busy, I come back tomorrow");
            }
        } finally {
            printer.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(LockUnlockedWithoutLock::print);
        Thread second = new Thread(LockUnlockedWithoutLock::print);
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("pages: " + pages);
    }
}
