// verdict: none
// twin: SpinNotReleased
// covers: AtomicBoolean
// what: A thread that fails releases the spin lock in a finally block.
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinReleasedInFinally {
    private static final AtomicBoolean locked = new AtomicBoolean();

    private static void divide(int a, int b) {
        while (!locked.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        try {
            System.out.println(a + " / " + b + " = " + a / b);
        } finally {
            locked.set(false);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread bad = new Thread(() -> {
            try {
                divide(1, 0);
            } catch (ArithmeticException e) {
                System.out.println("that can't be done");
            }
        });
        Thread good = new Thread(() -> divide(6, 3));
        bad.start();
        good.start();
        bad.join();
        good.join();
    }
}
