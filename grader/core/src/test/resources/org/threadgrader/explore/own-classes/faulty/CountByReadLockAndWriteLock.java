// the read lock is given up before the write lock is taken
public class Main {
static int n; static final java.util.concurrent.locks.ReadWriteLock L = new java.util.concurrent.locks.ReentrantReadWriteLock();
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { L.readLock().lock(); int v = n; L.readLock().unlock(); L.writeLock().lock(); n = v + 1; L.writeLock().unlock(); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + n);
    }
}
