import java.util.concurrent.*;
public class Main {
  static int data, more;
  public static void main(String[] a) throws Exception {
    Phaser p = new Phaser(1);
    Thread t = new Thread(() -> { data = 42; p.arrive(); });
    t.start();
    if (p.register() >= 1) System.out.println(data); // phase 1: the worker has arrived
    t.join();
    Phaser q = new Phaser(1);
    Thread u = new Thread(() -> { more = 42; q.arrive(); });
    u.start();
    if (q.bulkRegister(2) >= 1) System.out.println(more);
    u.join();
  }
}
