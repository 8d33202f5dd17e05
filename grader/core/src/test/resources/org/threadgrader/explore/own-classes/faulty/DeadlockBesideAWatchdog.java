import java.util.concurrent.*;
public class Main {
  static final Object a = new Object(), b = new Object();
  public static void main(String[] x) throws Exception {
    ScheduledExecutorService dog = Executors.newScheduledThreadPool(1);
    dog.schedule(() -> { System.err.println("deadlock?"); Runtime.getRuntime().halt(3); }, 10, TimeUnit.SECONDS);
    Thread t = new Thread(() -> { synchronized (a) { synchronized (b) { System.out.println("t"); } } });
    Thread u = new Thread(() -> { synchronized (b) { synchronized (a) { System.out.println("u"); } } });
    t.start(); u.start(); t.join(); u.join();
    System.exit(0);
  }
}
