// two threads use the wait, and one of them shows it
public class Main {
    static class Gate {
        private boolean open;
        synchronized void open() { open = true; notifyAll(); }
        synchronized void pass() throws InterruptedException { if (!open) wait(); }
    }
    static class Box {
        private String value;
        synchronized void set(String v) { value = v; }
        synchronized String get() { return value; }
    }
    public static void main(String[] a) throws Exception {
        Gate gate = new Gate();
        Box box = new Box();
        Thread[] ts = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int n = i;
            ts[i] = new Thread(() -> {
                try {
                    gate.pass();
                    System.out.println(n == 0 ? "0 got " + box.get() : n + " passed");
                } catch (InterruptedException e) { }
            });
            ts[i].start();
        }
        box.set("hello");
        gate.open();
        for (Thread t : ts) t.join();
    }
}
