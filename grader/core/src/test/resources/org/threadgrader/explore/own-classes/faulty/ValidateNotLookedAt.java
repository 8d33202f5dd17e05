// validate is called, but its answer is not looked at
import java.util.concurrent.locks.*;

public class Main {
    static class Point {
        private int x, y;
        private final StampedLock sl = new StampedLock();

        void move(int d) {
            long s = sl.writeLock();
            try {
                x += d;
                y += d;
            } finally {
                sl.unlockWrite(s);
            }
        }

        int diff() {
            long s = sl.tryOptimisticRead();
            int cx = x, cy = y;
            sl.validate(s);
            return cx - cy;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Point p = new Point();
        Thread m = new Thread(() -> p.move(1));
        m.start();
        System.out.println("diff " + p.diff());
        m.join();
    }
}
