import java.util.*;
import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> out = new ArrayList<>();
    BlockingQueue<Integer> queue = new LinkedBlockingQueue<>(List.of(1, 2));
    Thread x = new Thread(() -> queue.drainTo(out));
    Thread y = new Thread(() -> out.add(3));
    x.start(); y.start(); x.join(); y.join();
  }
}
