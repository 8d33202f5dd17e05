// verdict: race
// also: exception
// twin: PhaserCountsItsRounds
// covers: Phaser
// what: Each runner counts the round that it has just finished, while the other does so, too.
import java.util.concurrent.Phaser;

public class PhaserRoundsCountedOutside {
    private static int rounds;

    public static void main(String[] args) throws InterruptedException {
        Phaser start = new Phaser(2) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                return phase >= 1;
            }
        };
        Runnable runner = () -> {
            while (!start.isTerminated()) {
                start.arriveAndAwaitAdvance();
                rounds++;
            }
        };
        Thread one = new Thread(runner);
        Thread other = new Thread(runner);
        one.start();
        other.start();
        one.join();
        other.join();
        if (rounds != 4) {
            throw new AssertionError("rounds: " + rounds);
        }
    }
}
