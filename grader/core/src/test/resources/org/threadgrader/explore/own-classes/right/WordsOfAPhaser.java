import java.util.concurrent.*;
public class Main {
  static int data;
  public static void main(String[] a) throws Exception {
    Phaser phaser = new Phaser(1);
    Thread t = new Thread(() -> { data = 44; phaser.register(); });
    t.start();
    while (!("" + phaser).contains("parties = 2")) Thread.yield();
    System.out.println(data);
    t.join();
  }
}
