// says that it got null, and asks again in a loop
public class Main {
    private final Object m = new Object(); private String v;
    String poll() throws InterruptedException { synchronized (m) { if (v == null) m.wait(); String r = v; v = null; return r; } }
    void put(String x) { synchronized (m) { v = x; m.notifyAll(); } }
    public static void main(String[] a) throws Exception {
        Main b = new Main();
        Thread c = new Thread(() -> { try { while (true) { String s = b.poll(); if (s == null) { System.out.println("got null, asks again"); continue; } System.out.println("took " + s); break; } } catch (InterruptedException e) { } });
        c.start(); b.put("mail"); c.join();
        System.out.println("end");
    }
}
