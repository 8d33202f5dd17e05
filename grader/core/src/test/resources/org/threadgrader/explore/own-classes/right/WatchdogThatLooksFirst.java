public class Main {
    static volatile boolean done;
    public static void main(String[] z) throws Exception {
        Thread d = new Thread(() -> { try { Thread.sleep(5000); } catch (InterruptedException e) { return; } if (!done) { System.err.println("late"); System.exit(1); } }); d.start();
        Thread x = new Thread(() -> System.out.println("work")); x.start(); x.join(); done = true;
    }
}
