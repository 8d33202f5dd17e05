// heartbeat that nobody stops; main has waited 200 ms for it and has ended
public class Main {
    static int beats;
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(() -> { while (true) { beats++; try { Thread.sleep(500); } catch (InterruptedException e) { return; } } }, "heart");
        t.start();
        t.join(200);
        System.out.println("main has ended");
    }
}
