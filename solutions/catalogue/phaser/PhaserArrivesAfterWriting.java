// verdict: none
// twin: PhaserArrivesBeforeWriting
// covers: Phaser, awaitAdvance
// what: The worker writes what main reads after the phase, and then arrives.
import java.util.concurrent.Phaser;

public class PhaserArrivesAfterWriting {
    private static String page;

    public static void main(String[] args) {
        Phaser phaser = new Phaser(1);
        Thread loader = new Thread(() -> {
            page = "welcome";
            phaser.arrive();
        });
        loader.start();
        phaser.awaitAdvance(0);
        if (page == null) {
            throw new AssertionError("no page");
        }
        System.out.println(page);
    }
}
