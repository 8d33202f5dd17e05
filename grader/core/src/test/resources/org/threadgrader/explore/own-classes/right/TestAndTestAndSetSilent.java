import java.util.concurrent.atomic.AtomicBoolean;
// A test-and-test-and-set lock in the place where it is used: getAndSet(true) of who fails changes nothing.
public class Main {
    static final AtomicBoolean busy = new AtomicBoolean();
    static int count;
    static void work() {
        while (busy.get()) {
            Thread.onSpinWait();
        }
        while (busy.getAndSet(true)) {
            while (busy.get()) {
                Thread.onSpinWait();
            }
        }
        count++;
        busy.set(false);
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::work, "a");
        Thread b = new Thread(Main::work, "b");
        a.start(); b.start(); a.join(); b.join();
    }
}
