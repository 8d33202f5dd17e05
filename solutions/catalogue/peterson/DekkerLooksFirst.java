// verdict: race
// twin: DekkerWantsFirst
// covers: AtomicIntegerArray, spinning
// what: Each thread looks at the wish of the other before it states its own, so that both can enter.
import java.util.concurrent.atomic.AtomicIntegerArray;

public class DekkerLooksFirst {
    private static final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private static volatile int turn;
    private static int count;

    private static void enterOnce(int me) {
        int other = 1 - me;
        while (wants.get(other) == 1) {
            Thread.onSpinWait();
        }
        wants.set(me, 1);
        count++;
        turn = other;
        wants.set(me, 0);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> enterOnce(0));
        Thread second = new Thread(() -> enterOnce(1));
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("count: " + count + ", turn of " + turn);
    }
}
