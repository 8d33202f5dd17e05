// turns by a key of a map; a helper looks again before the turn is passed on
import java.util.concurrent.*;
public class Main {
    static final ConcurrentHashMap<String, String> board = new ConcurrentHashMap<>();
    static void await(String who) { while (board.get("turn") != who) Thread.onSpinWait(); }
    public static void main(String[] a) throws Exception {
        board.put("turn", "A");
        Thread p = new Thread(() -> { for (int i = 0; i < 2; i++) { if (board.containsKey("turn")) { await("A"); System.out.println("A" + i); board.put("turn", "B"); } } });
        Thread q = new Thread(() -> { for (int i = 0; i < 2; i++) { if (board.containsKey("turn")) { await("B"); System.out.println("B" + i); board.put("turn", "A"); } } });
        Thread w = new Thread(() -> System.out.println("watcher: " + board.get("turn")));
        p.start(); q.start(); w.start(); p.join(); q.join(); w.join();
        System.out.println("turn " + board.get("turn"));
    }
}
