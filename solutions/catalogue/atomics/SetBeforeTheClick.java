// verdict: none
// twin: SetAfterTheClick
// covers: AtomicInteger, a subclass of AtomicInteger
// what: The length is set before an atomic number is counted up through an interface of the program's own.
import java.util.concurrent.atomic.AtomicInteger;

public class SetBeforeTheClick {
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
            length = 9;
            clicks.incrementAndGet();
        }).start();
        while (clicks.get() == 0) {
            Thread.onSpinWait();
        }
        System.out.println("length: " + length);
    }
}
