// verdict: race
// also: exception
// twin: PhaserArrivesAfterWriting
// covers: Phaser, awaitAdvance
// what: The worker arrives before it writes what main reads after the phase.
import java.util.concurrent.Phaser;

public class PhaserArrivesBeforeWriting {
    private static String page;

    public static void main(String[] args) {
        Phaser phaser = new Phaser(1);
        Thread loader = new Thread(() -> {
            phaser.arrive();
            page = "welcome";
        });
        loader.start();
        phaser.awaitAdvance(0);
        if (page == null) {
            throw new AssertionError("no page");
        }
        System.out.println(page);
    }
}
