import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
    new Thread(() -> {
      try { while (true) System.out.println(queue.take()); } catch (InterruptedException e) { }
    }).start();
    for (int i = 0; i < 3; i++) queue.put(i);
    System.exit(0);
  }
}
