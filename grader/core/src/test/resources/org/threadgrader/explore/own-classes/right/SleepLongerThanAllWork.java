public class Main {
  static volatile boolean ready;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { ready = true; });
    t.start();
    Thread.sleep(1_000_000);
    System.out.println(ready);
    if (!ready) throw new IllegalStateException("not yet");
    t.join();
  }
}
