public class Main {
  public static void main(String[] a) throws Exception {
    Thread dog = new Thread(() -> { try { Thread.sleep(60_000); } catch (InterruptedException e) { return; } System.out.println("took too long"); System.exit(1); });
    dog.start();
    int[] sum = {0};
    Thread t = new Thread(() -> { for (int i = 1; i <= 10; i++) sum[0] += i; });
    t.start(); t.join();
    System.out.println("sum " + sum[0]);
    System.exit(0);
  }
}
