// both set it to the same bound
import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static final AtomicInteger level = new AtomicInteger(120);
    static void clamp() { if (level.get() > 100) level.set(100); }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(Main::clamp), y = new Thread(Main::clamp);
        x.start(); y.start(); x.join(); y.join();
    }
}
