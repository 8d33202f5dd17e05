/** Right: a watchdog of half a minute interrupts main, which gives up; nothing here takes so long. */
public class Main {
  public static void main(String[] a) throws Exception {
    Thread main = Thread.currentThread();
    Thread dog = new Thread(() -> { try { Thread.sleep(30_000); System.out.println("too slow"); main.interrupt(); } catch (InterruptedException e) { } });
    dog.start();
    int[] sum = {0};
    Thread t = new Thread(() -> { for (int i = 1; i <= 10; i++) sum[0] += i; });
    t.start(); 
    try { t.join(); } catch (InterruptedException e) { System.out.println("gave up"); System.exit(2); }
    System.out.println("sum " + sum[0]);
    System.exit(0);
  }
}
