// verdict: exception
// twin: ChainForwardBroken
// covers: synchronized method, order of 20 threads
// what: The check fails only if 20 threads run in the order of their starts.
public class ChainForward {
    private static final int LENGTH = 20;

    private static int fallen;

    /** A domino falls if the one before it has fallen. */
    private static synchronized void touch(int domino) {
        if (domino == fallen) {
            fallen++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] dominoes = new Thread[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
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
