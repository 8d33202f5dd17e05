// each looks who leads, and only the first may set it: the others wait for that
import java.util.concurrent.CountDownLatch;
public class Main {
    static volatile String leader;
    static final CountDownLatch set = new CountDownLatch(1);
    public static void main(String[] a) throws Exception {
        Thread first = new Thread(() -> { if (leader == null) leader = "first"; set.countDown(); });
        Thread second = new Thread(() -> {
            if (leader == null) {
                try { set.await(); } catch (InterruptedException e) { return; }
                leader = leader + ", second";
            } else {
                leader = leader + ", second";
            }
        });
        first.start(); second.start(); first.join(); second.join();
        System.out.println(leader);
    }
}
