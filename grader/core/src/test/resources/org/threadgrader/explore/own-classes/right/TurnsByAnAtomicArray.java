// turns by an element of an atomic array; a helper looks again
import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicIntegerArray board = new AtomicIntegerArray(2);
    static void await(int me) { while (board.get(0) != me) Thread.onSpinWait(); }
    public static void main(String[] a) throws Exception {
        Thread p = new Thread(() -> { for (int i = 0; i < 2; i++) { if (board.get(0) == 9) return; await(0); System.out.println("A" + i); board.set(0, 1); } });
        Thread q = new Thread(() -> { for (int i = 0; i < 2; i++) { if (board.get(0) == 9) return; await(1); System.out.println("B" + i); board.set(0, 0); } });
        Thread w = new Thread(() -> System.out.println("watcher: " + board.get(0)));
        p.start(); q.start(); w.start(); p.join(); q.join(); w.join();
        System.out.println("turn " + board.get(0));
    }
}
