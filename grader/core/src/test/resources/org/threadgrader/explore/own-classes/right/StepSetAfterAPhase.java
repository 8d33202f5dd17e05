import java.util.concurrent.*;
// RIGHT: the same with a Phaser, one meeting a step, and two words for the buffers: each step reads one and writes the other.
public class Main {
    static volatile int now;
    static int step;
    static final Phaser phaser = new Phaser(2);
    static final StringBuffer log = new StringBuffer();
    static void run(String name) {
        int mine = now;
        phaser.arriveAndAwaitAdvance();
        now = mine + step;
        log.append(name);
    }
    public static void main(String[] args) throws Exception {
        step = args.length + 1;
        Thread a = new Thread(() -> run("A")), b = new Thread(() -> run("B"));
        a.start(); b.start(); a.join(); b.join();
        System.out.println("now " + now + ", written by " + log);
    }
}
