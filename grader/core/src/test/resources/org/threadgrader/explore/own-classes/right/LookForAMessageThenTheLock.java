// a look that is only for a message; all that is set is set under the lock
public class Main {
    static final int IDLE = 0, BUSY = 1, CLOSED = 2;
    static volatile int state = IDLE; static int jobs; static final Object m = new Object();
    static void use(String name) {
        if (state == CLOSED) return;
        if (state == BUSY) System.out.println(name + " has to wait");
        synchronized (m) { state = BUSY; jobs++; if (state == BUSY) state = IDLE; }
    }
    public static void main(String[] a) throws Exception {
        Thread p = new Thread(() -> use("p")), q = new Thread(() -> use("q"));
        p.start(); q.start(); p.join(); q.join();
        System.out.println("jobs " + jobs);
    }
}
