// waits under the lock until nobody uses it, and then sets its state
public class Main {
    static final int IDLE = 0, BUSY = 1, CLOSED = 2;
    static class Desk { private int state = IDLE, users;
        synchronized boolean begin() throws InterruptedException { if (state == CLOSED) return false; while (users > 0) { System.out.println("waits"); wait(); } users++; state = BUSY; return true; }
        synchronized void end() { if (state == BUSY) state = IDLE; users--; notifyAll(); } }
    static int n;
    public static void main(String[] a) throws Exception {
        Desk d = new Desk();
        Runnable r = () -> { try { if (d.begin()) { n++; d.end(); } } catch (InterruptedException e) { } };
        Thread p = new Thread(r), q = new Thread(r); p.start(); q.start(); p.join(); q.join();
        System.out.println("n " + n);
    }
}
