public class Main {
    public static void main(String[] z) throws Exception {
        Thread d = new Thread(() -> { try { Thread.sleep(30_000); } catch (InterruptedException e) { return; } System.err.println("late"); System.exit(1); });
        d.setDaemon(true); d.start();
        Thread x = new Thread(() -> { for (int i = 0; i < 3; i++) System.out.println("work " + i); }); x.setDaemon(true); x.start(); x.join();
        System.out.println("end");
    }
}
