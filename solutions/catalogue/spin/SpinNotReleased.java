// verdict: no-progress
// twin: SpinReleasedInFinally
// covers: AtomicBoolean
// what: A thread that fails does not release the spin lock, and the next one spins for ever.
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinNotReleased {
    private static final AtomicBoolean locked = new AtomicBoolean();

    private static void divide(int a, int b) {
        while (!locked.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        System.out.println(a + " / " + b + " = " + a / b);
        locked.set(false);
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
