// verdict: none
// twin: PhaserTablesApart
// covers: Phaser, tiers
// what: Two tables of two guests each belong to one party; all have brought their dish before anybody tastes.
import java.util.concurrent.Phaser;

public class PhaserTreeOfTwoTables {
    public static void main(String[] args) throws InterruptedException {
        Phaser party = new Phaser();
        Phaser[] tables = {new Phaser(party, 2), new Phaser(party, 2)};
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
