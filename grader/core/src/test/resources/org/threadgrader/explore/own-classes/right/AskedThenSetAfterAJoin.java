// main asks, joins both and then sets: it knows what it replaces
import java.util.concurrent.atomic.*;
public class Main {
    static volatile int state;
    static final AtomicInteger tokens = new AtomicInteger(1);
    static volatile String winner = "nobody";
    public static void main(String[] a) throws Exception {
        if (state == 0) {
            Thread w = new Thread(() -> { if (tokens.getAndDecrement() > 0) { winner = "worker"; if (state == 0) state = 1; } });
            Thread v = new Thread(() -> { if (tokens.getAndDecrement() > 0) { winner = "rival"; } });
            w.start(); v.start(); w.join(); v.join();
            state = 9;
        }
        System.out.println("winner " + winner + " state " + state);
    }
}
