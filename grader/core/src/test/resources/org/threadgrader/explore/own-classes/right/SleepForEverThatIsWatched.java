public class Main {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { try { Thread.sleep(Long.MAX_VALUE); } catch (InterruptedException e) { System.out.println("woken"); } });
    t.start();
    while (t.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
    t.interrupt();
    t.join();
  }
}
