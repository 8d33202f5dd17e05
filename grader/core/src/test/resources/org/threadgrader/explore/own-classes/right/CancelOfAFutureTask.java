//right
import java.util.concurrent.*;
public class Main {
    static int code;
    public static void main(String[] args) throws Exception {
        CountDownLatch in = new CountDownLatch(1);
        FutureTask<Integer> ft = new FutureTask<>(() -> { in.countDown(); try { Thread.sleep(100_000); } catch (InterruptedException e) { System.out.println("code " + code); } return 1; });
        Thread t = new Thread(ft);
        t.start();
        in.await();
        code = 4;
        ft.cancel(true);
        t.join();
    }
}
