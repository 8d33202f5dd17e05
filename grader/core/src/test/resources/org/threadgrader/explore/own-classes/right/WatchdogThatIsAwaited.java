public class Main {
    public static void main(String[] z) throws Exception {
        Thread w = new Thread(() -> { try { Thread.sleep(5000); System.err.println("late"); System.exit(1); } catch (InterruptedException e) { } });
        w.start();
        long[] sum = {0};
        Thread x = new Thread(() -> { for (int i = 0; i < 50; i++) sum[0] += i; }); x.start(); x.join();
        w.interrupt(); w.join();
        System.out.println(sum[0]);
    }
}
