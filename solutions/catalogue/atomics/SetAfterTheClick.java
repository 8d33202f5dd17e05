// verdict: race
// twin: SetBeforeTheClick
// covers: AtomicInteger, a subclass of AtomicInteger
// what: The length is set after an atomic number is counted up through an interface of the program's own.
import java.util.concurrent.atomic.AtomicInteger;

public class SetAfterTheClick {
    interface Clicks {
        int incrementAndGet();

        int get();
    }

    private static final class Clicker extends AtomicInteger implements Clicks {
        private static final long serialVersionUID = 1;
    }

    private static int length;

    public static void main(String[] args) {
        Clicks clicks = new Clicker();
        new Thread(() -> {
            clicks.incrementAndGet();
            length = 9;
        }).start();
        while (clicks.get() == 0) {
            Thread.onSpinWait();
        }
        System.out.println("length: " + length);
    }
}
