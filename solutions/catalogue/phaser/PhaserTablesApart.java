// verdict: race
// also: exception
// twin: PhaserTreeOfTwoTables
// covers: Phaser, tiers
// what: The two tables wait each for its own guests only.
import java.util.concurrent.Phaser;

public class PhaserTablesApart {
    public static void main(String[] args) throws InterruptedException {
        Phaser[] tables = {new Phaser(2), new Phaser(2)};
        int[] dishes = new int[4];
        int[] tasted = new int[4];
        Thread[] guests = new Thread[4];
        for (int i = 0; i < guests.length; i++) {
            int seat = i;
            guests[i] = new Thread(() -> {
                dishes[seat] = 1;
                tables[seat / 2].arriveAndAwaitAdvance();
                for (int dish : dishes) {
                    tasted[seat] += dish;
                }
            });
            guests[i].start();
        }
        for (int i = 0; i < guests.length; i++) {
            guests[i].join();
            if (tasted[i] != 4) {
                throw new AssertionError("tasted: " + tasted[i]);
            }
        }
    }
}
