// verdict: none
// twin: DekkerLooksFirst
// covers: AtomicIntegerArray, spinning
// what: Dekker's algorithm: each thread states its wish, then looks at that of the other, and the turn decides.
import java.util.concurrent.atomic.AtomicIntegerArray;

public class DekkerWantsFirst {
    private static final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private static volatile int turn;
    private static int count;

    private static void enterOnce(int me) {
        int other = 1 - me;
        wants.set(me, 1);
        while (wants.get(other) == 1) {
            if (turn == other) {
                wants.set(me, 0);
                while (turn == other) {
                    Thread.onSpinWait();
                }
                wants.set(me, 1);
            }
        }
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
