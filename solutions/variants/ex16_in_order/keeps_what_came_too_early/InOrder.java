package ex16_in_order;

public class InOrder {
    private final Runnable[] parts = new Runnable[3];
    private int next;

    public void first(Runnable print) {
        put(0, print);
    }

    public void second(Runnable print) {
        put(1, print);
    }

    public void third(Runnable print) {
        put(2, print);
    }

    /** Nobody waits: whoever closes the gap prints all that was kept behind it. */
    private synchronized void put(int place, Runnable print) {
        parts[place] = print;
        while (next < 3 && parts[next] != null) {
            parts[next].run();
            next++;
        }
    }
}
