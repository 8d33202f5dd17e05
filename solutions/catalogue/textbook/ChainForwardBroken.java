// verdict: none
// twin: ChainForward
// covers: synchronized method, Thread.join, order of 20 threads
// what: The last of 20 threads has ended before the others start, so the chain is never complete.
public class ChainForwardBroken {
    private static final int LENGTH = 20;

    private static int fallen;

    /** A domino falls if the one before it has fallen. */
    private static synchronized void touch(int domino) {
        if (domino == fallen) {
            fallen++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread last = new Thread(() -> touch(LENGTH - 1));
        last.start();
        last.join();
        Thread[] dominoes = new Thread[LENGTH - 1];
        for (int i = 0; i < LENGTH - 1; i++) {
            int domino = i;
            dominoes[i] = new Thread(() -> touch(domino));
            dominoes[i].start();
        }
        for (Thread domino : dominoes) {
            domino.join();
        }
        if (fallen == LENGTH) {
            throw new AssertionError("the last domino has fallen");
        }
    }
}
