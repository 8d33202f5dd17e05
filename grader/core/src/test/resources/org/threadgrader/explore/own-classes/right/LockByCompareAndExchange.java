import java.util.concurrent.atomic.*;
// RIGHT: a lock word; who cannot get it goes without. The owner gives it up by taking its one away. Silent.
public class Main {
    static final AtomicInteger word = new AtomicInteger();
    static int shared;
    static void run() {
        if (word.compareAndExchange(0, 1) == 0) { shared++; word.set(word.get() - 1); }
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::run), b = new Thread(Main::run);
        a.start(); b.start(); a.join(); b.join();
        while (word.get() != 0) Thread.onSpinWait();
    }
}
