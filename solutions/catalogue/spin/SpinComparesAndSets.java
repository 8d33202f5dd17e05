// verdict: none
// twin: SpinTestsThenSets
// covers: AtomicBoolean
// what: The spin lock tests and sets in one step.
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinComparesAndSets {
    private static final AtomicBoolean locked = new AtomicBoolean();
    private static int count;

    private static void increment() {
        while (!locked.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        count++;
        locked.set(false);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(SpinComparesAndSets::increment);
        Thread second = new Thread(SpinComparesAndSets::increment);
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("count: " + count);
    }
}
