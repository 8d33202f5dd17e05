import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] x) throws Exception {
    ReentrantLock l = new ReentrantLock(); Condition c = l.newCondition();
    Thread.currentThread().interrupt();
    try { c.await(); } catch (InterruptedException e) { System.out.println("interrupted"); }
  }
}
