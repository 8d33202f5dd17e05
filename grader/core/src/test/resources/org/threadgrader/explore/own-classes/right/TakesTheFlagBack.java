import java.util.concurrent.atomic.AtomicBoolean;
// A handshake: main waits for the worker's flag and takes it back.
public class Main {
    static volatile int state;
    static final AtomicBoolean finished = new AtomicBoolean();
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> { if (state == 0) { state = 1; } finished.set(true); }, "a");
        a.start();
        if (state < 9) {
            if (state == 0) {
                System.out.println("a has not begun");
            }
            while (!finished.get()) {
                Thread.onSpinWait();
            }
            finished.set(false);
            state = 9;
        }
        System.out.println("state: " + state);
    }
}
