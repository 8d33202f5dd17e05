// the wait outside a loop is a pause, the other one is in a loop and says that it was woken in vain
public class Main {
    static final Object a = new Object(), b = new Object();
    static boolean begun, ready;
    public static void main(String[] args) throws Exception {
        Thread user = new Thread(() -> {
            synchronized (b) {
                try {
                    while (!ready) { b.wait(); if (!ready) System.out.println("woken too early, waiting again"); }
                } catch (InterruptedException e) { return; }
            }
            System.out.println("ready");
        });
        Thread worker = new Thread(() -> {
            synchronized (a) { begun = true; a.notifyAll(); }
            synchronized (b) { ready = true; b.notifyAll(); }
        });
        user.start(); worker.start();
        // only a pause
        synchronized (a) { if (!begun) a.wait(); }
        user.join(); worker.join();
    }
}
