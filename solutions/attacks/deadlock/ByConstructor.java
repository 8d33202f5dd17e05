// attack: two threads, two locks, two orders
// poses-as: ex02
// expected: graded 35
// stopped-by: portable
import java.util.concurrent.CountDownLatch;

public class ByConstructor {
    static void hold(Object first, Object second, CountDownLatch both) {
        synchronized (first) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                return;
            }
            synchronized (second) {
                System.out.println("never");
            }
        }
    }

    public static void main(String[] args) {
        Object a = new Object();
        Object b = new Object();
        CountDownLatch both = new CountDownLatch(2);
        new Thread(() -> hold(a, b, both)).start();
        new Thread(() -> hold(b, a, both)).start();
    }
}
