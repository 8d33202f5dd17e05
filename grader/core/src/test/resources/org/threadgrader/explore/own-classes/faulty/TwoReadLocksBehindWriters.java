// two readers in opposite orders with a writer of each lock behind: a reader may not overtake a waiting writer, so all four wait (ReentrantReadWriteLock of the JDK; order of entry is unspecified)
import java.util.concurrent.locks.*;
public class Main {
    static class Shelf { final ReadWriteLock rw = new ReentrantReadWriteLock(); int books = 1; }
    static int count(Shelf a, Shelf b) {
        a.rw.readLock().lock();
        try {
            b.rw.readLock().lock();
            try { return a.books + b.books; } finally { b.rw.readLock().unlock(); }
        } finally { a.rw.readLock().unlock(); }
    }
    static void add(Shelf a) {
        a.rw.writeLock().lock();
        try { a.books++; } finally { a.rw.writeLock().unlock(); }
    }
    public static void main(String[] args) throws InterruptedException {
        Shelf a = new Shelf(), b = new Shelf();
        Thread[] ts = {new Thread(() -> count(a, b)), new Thread(() -> count(b, a)), new Thread(() -> add(a)), new Thread(() -> add(b))};
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        System.out.println(a.books + b.books);
    }
}
