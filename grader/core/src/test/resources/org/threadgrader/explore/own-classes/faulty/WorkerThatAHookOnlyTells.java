public class Main {
  static volatile boolean running = true;
  public static void main(String[] args) throws Exception {
    Thread worker = new Thread(() -> { while (running) Thread.onSpinWait(); System.out.println("stopped"); });
    Runtime.getRuntime().addShutdownHook(new Thread(() -> running = false));
    worker.start();
    System.exit(0);
  }
}
