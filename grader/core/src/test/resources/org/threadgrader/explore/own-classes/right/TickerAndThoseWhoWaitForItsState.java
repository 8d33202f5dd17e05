public class Main {
  enum Color { RED, GREEN, YELLOW }
  static Color color = Color.RED;
  static synchronized void change() { color = Color.values()[(color.ordinal() + 1) % 3]; Main.class.notifyAll(); }
  static synchronized void awaitGreen() throws InterruptedException { while (color != Color.GREEN) Main.class.wait(); }
  public static void main(String[] args) throws Exception {
    Thread ticker = new Thread(() -> {
      while (true) {
        try { Thread.sleep(2); } catch (InterruptedException e) { return; }
        change();
      }
    });
    Thread[] cars = new Thread[3];
    for (int i = 0; i < 3; i++) {
      cars[i] = new Thread(() -> { try { awaitGreen(); } catch (InterruptedException e) { throw new IllegalStateException(e); } });
      cars[i].start();
    }
    ticker.start();
    for (Thread car : cars) car.join();
    ticker.interrupt();
    ticker.join();
  }
}
