// verdict: race
// twin: SpinComparesAndSets
// covers: AtomicBoolean
// what: The spin lock tests and sets in two steps, so that two threads get it.
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinTestsThenSets {
    private static final AtomicBoolean locked = new AtomicBoolean();
    private static int count;

    private static void increment() {
        while (locked.get()) {
            Thread.onSpinWait();
        }
        locked.set(true);
        count++;
        locked.set(false);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(SpinTestsThenSets::increment);
        Thread second = new Thread(SpinTestsThenSets::increment);
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("count: " + count);
    }
}
