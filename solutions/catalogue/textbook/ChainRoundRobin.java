// verdict: exception
// twin: ChainRoundRobinBroken
// covers: synchronized method, order of 20 threads
// what: The check fails only if 20 threads do first steps and then second steps in the order of their starts.
public class ChainRoundRobin {
    private static final int PLAYERS = 20;

    private static int played;

    /** A card counts if it is the next one of the deal. */
    private static synchronized void play(int card) {
        if (card == played) {
            played++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] players = new Thread[PLAYERS];
        for (int i = 0; i < PLAYERS; i++) {
            int player = i;
            players[i] = new Thread(() -> {
                play(player);
                play(PLAYERS + player);
            });
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
