// holds the read lock while it waits for another reader; a writer that has queued in between keeps that reader out (as the JDK's lock does): all three wait for ever
import java.util.concurrent.locks.*;
public class Main {
    static final ReentrantReadWriteLock RW = new ReentrantReadWriteLock(); static int version;
    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> { RW.writeLock().lock(); try { version++; } finally { RW.writeLock().unlock(); } });
        int[] seen = new int[1];
        Thread reader = new Thread(() -> { RW.readLock().lock(); try { seen[0] = version; } finally { RW.readLock().unlock(); } });
        RW.readLock().lock();
        try {
            int before = version;
            writer.start();
            reader.start();
            reader.join();
            if (seen[0] != before) throw new IllegalStateException();
        } finally { RW.readLock().unlock(); }
        writer.join();
        System.out.println("done");
    }
}
