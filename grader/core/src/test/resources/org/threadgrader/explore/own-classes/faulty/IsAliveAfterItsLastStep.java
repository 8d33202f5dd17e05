//FAULT: the thread has done its last step but need not have ended
import java.util.concurrent.*;
public class Main {
    public static void main(String[] args) throws Exception {
        CountDownLatch l = new CountDownLatch(1);
        Thread t = new Thread(l::countDown);
        t.start();
        l.await();
        if (t.isAlive()) throw new IllegalStateException("still alive");
        System.out.println("over");
    }
}
