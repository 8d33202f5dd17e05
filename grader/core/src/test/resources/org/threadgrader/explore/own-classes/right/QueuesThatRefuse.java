import java.util.concurrent.*;
/** Right: what the JDK's queues throw. */
class Main {
  public static void main(String[] a) throws Exception {
    LinkedBlockingDeque<Integer> d = new LinkedBlockingDeque<>(1); d.add(1);
    String m = ""; try { d.add(2); } catch (IllegalStateException e) { m = e.getMessage(); }
    String n = "none"; try { new SynchronousQueue<Integer>().offer(null); } catch (NullPointerException e) { n = "NPE"; }
    if (!m.equals("Deque full") || !n.equals("NPE")) throw new IllegalStateException(m + ", " + n);
  }
}
