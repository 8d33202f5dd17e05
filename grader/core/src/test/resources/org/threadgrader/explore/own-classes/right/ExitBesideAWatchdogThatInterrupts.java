public class Main {
  public static void main(String[] a) throws Exception {
    Thread main = Thread.currentThread();
    Thread dog = new Thread(() -> { try { Thread.sleep(3_600_000); main.interrupt(); } catch (InterruptedException e) { } });
    dog.start();
    int[] sum = {0};
    Thread t = new Thread(() -> { for (int i = 1; i <= 10; i++) sum[0] += i; });
    t.start(); 
    try { t.join(); } catch (InterruptedException e) { System.out.println("gave up"); System.exit(2); }
    System.out.println("sum " + sum[0]);
    System.exit(0);
  }
}
