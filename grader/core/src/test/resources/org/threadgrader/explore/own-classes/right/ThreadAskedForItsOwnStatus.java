public class Main {
  static class Worker extends Thread {
    @Override public boolean isInterrupted() { return false; }
    @Override public void run() { try { new java.util.concurrent.CountDownLatch(1).await(); } catch (InterruptedException e) { } }
  }
  public static void main(String[] args) throws Exception {
    Thread t = new Worker();
    t.start();
    t.interrupt();
    if (t.isInterrupted()) throw new IllegalStateException();
    t.join();
  }
}
