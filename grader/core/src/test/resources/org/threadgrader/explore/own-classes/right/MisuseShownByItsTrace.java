/** RIGHT: a lesson shows what notify, wait and unlock throw without the lock. */
public class Main {
 public static void main(String[] x) throws Exception {
  Object o=new Object();
  try { o.notify(); } catch (IllegalMonitorStateException e) { e.printStackTrace(); }
  System.out.println("notify needs the monitor");
 } }
