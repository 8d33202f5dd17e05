// verdict: race
// also: exception
// twin: ClassLockInBoth
// covers: static synchronized method, synchronized method
// what: A static and an instance method are both synchronized, but not by the same lock.
public class ClassLockAndThisLock {
    private static int open;

    private static synchronized void openOne() {
        open++;
    }

    private synchronized void closeOne() {
        open--;
    }

    public static void main(String[] args) throws InterruptedException {
        ClassLockAndThisLock door = new ClassLockAndThisLock();
        Thread opener = new Thread(() -> {
            for (int i = 0; i < 10; i++) {
                openOne();
            }
        });
        Thread closer = new Thread(() -> {
            for (int i = 0; i < 10; i++) {
                door.closeOne();
            }
        });
        opener.start();
        closer.start();
        opener.join();
        closer.join();
        if (open != 0) {
            throw new AssertionError("open: " + open);
        }
    }
}
