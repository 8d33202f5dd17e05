// verdict: none
// twin: PhaserRoundsCountedOutside
// covers: Phaser.onAdvance
// what: The rounds are counted where all have arrived and nobody has gone on yet.
import java.util.concurrent.Phaser;

public class PhaserCountsItsRounds {
    private static int rounds;

    public static void main(String[] args) throws InterruptedException {
        Phaser start = new Phaser(2) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                rounds++;
                return phase >= 1;
            }
        };
        Runnable runner = () -> {
            while (!start.isTerminated()) {
                start.arriveAndAwaitAdvance();
            }
        };
        Thread one = new Thread(runner);
        Thread other = new Thread(runner);
        one.start();
        other.start();
        one.join();
        other.join();
        if (rounds != 2) {
            throw new AssertionError("rounds: " + rounds);
        }
    }
}
