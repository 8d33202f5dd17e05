// verdict: race
// also: exception
// twin: CountsUnderTheLock
// covers: a subclass of ReentrantLock, Lock
// what: A lock's own lock method counts before it has the lock, and is called through Lock.
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CountsBesideTheLock {
    static class Counted extends ReentrantLock {
        private static final long serialVersionUID = 1;
        private int taken;

        @Override
        public void lock() {
            taken++;
            super.lock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Counted counted = new Counted();
        Lock lock = counted;
        Runnable visit = () -> {
            for (int i = 0; i < 3; i++) {
                lock.lock();
                lock.unlock();
            }
        };
        Thread one = new Thread(visit);
        Thread other = new Thread(visit);
        one.start();
        other.start();
        one.join();
        other.join();
        if (counted.taken != 6) {
            throw new AssertionError("taken: " + counted.taken);
        }
    }
}
