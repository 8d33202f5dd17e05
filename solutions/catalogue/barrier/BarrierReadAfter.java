// verdict: none
// twin: BarrierReadBefore
// covers: CyclicBarrier
// what: Each player reads the move of the other after they have met at the barrier.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierReadAfter {
    private static final CyclicBarrier table = new CyclicBarrier(2);
    private static final String[] moves = new String[2];

    private static void play(int me, String move) {
        try {
            moves[me] = move;
            table.await();
            String other = moves[1 - me];
            System.out.println(move + " against " + other);
        } catch (InterruptedException | BrokenBarrierException e) {
            System.out.println("no game");
        }
    }

    public static void main(String[] args) {
        new Thread(() -> play(0, "stone")).start();
        new Thread(() -> play(1, "paper")).start();
    }
}
