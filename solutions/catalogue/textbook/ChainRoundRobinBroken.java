// verdict: none
// twin: ChainRoundRobin
// covers: synchronized method, reentrance, order of 20 threads
// what: Each of 20 threads does its two steps under one hold of the lock, so their rounds can't alternate.
public class ChainRoundRobinBroken {
    private static final int PLAYERS = 20;

    private static int played;

    /** A card counts if it is the next one of the deal. */
    private static synchronized void play(int card) {
        if (card == played) {
            played++;
        }
    }

    private static synchronized void playBoth(int first, int second) {
        play(first);
        play(second);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] players = new Thread[PLAYERS];
        for (int i = 0; i < PLAYERS; i++) {
            int player = i;
            players[i] = new Thread(() -> playBoth(player, PLAYERS + player));
        }
        for (Thread player : players) {
            player.start();
        }
        for (Thread player : players) {
            player.join();
        }
        if (played == 2 * PLAYERS) {
            throw new AssertionError("all cards were played in turn");
        }
    }
}
