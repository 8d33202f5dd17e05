// verdict: none
// twin: ClassLockAndThisLock
// covers: static synchronized method, synchronized block on a class
// what: A static and an instance method both take the lock of the class.
public class ClassLockInBoth {
    private static int open;

    private static synchronized void openOne() {
        open++;
    }

    private void closeOne() {
        synchronized (ClassLockInBoth.class) {
            open--;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ClassLockInBoth door = new ClassLockInBoth();
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
