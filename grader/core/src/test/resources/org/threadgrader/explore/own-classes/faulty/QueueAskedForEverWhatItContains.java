import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<Integer> q = new ArrayBlockingQueue<>(3);
    Thread t = new Thread(() -> { while (!q.contains(1)) Thread.yield(); });
    t.start();
    q.put(2);
    t.join();
  }
}
