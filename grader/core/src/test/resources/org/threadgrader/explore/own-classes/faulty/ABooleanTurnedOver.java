// a lamp is turned over by two threads
public class Main {
    private boolean on; synchronized boolean isOn() { return on; } synchronized void setOn(boolean b) { on = b; }
    public static void main(String[] a) throws Exception {
        Main m = new Main();
        Thread x = new Thread(() -> m.setOn(!m.isOn())), y = new Thread(() -> m.setOn(!m.isOn()));
        x.start(); y.start(); x.join(); y.join();
        System.out.println(m.isOn());
    }
}
