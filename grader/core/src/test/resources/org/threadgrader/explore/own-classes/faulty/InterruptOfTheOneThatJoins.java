//FAULT: the joined thread interrupts main as its last step
public class Main {
    public static void main(String[] args) throws Exception {
        Thread m = Thread.currentThread();
        Thread t = new Thread(() -> { m.interrupt(); });
        t.start();
        try { t.join(); System.out.println("joined"); } catch (InterruptedException e) { throw new IllegalStateException("interrupted"); }
    }
}
