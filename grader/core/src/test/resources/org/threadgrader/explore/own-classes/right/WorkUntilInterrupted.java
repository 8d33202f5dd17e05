import java.util.concurrent.*;
public class Main {
  public static void main(String[] a) throws Exception {
    BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(4);
    Thread producer = new Thread(() -> { try { for (int i = 0; ; i++) queue.put(i); } catch (InterruptedException e) { System.out.println("producer off"); } });
    Thread consumer = new Thread(() -> { long sum = 0; try { while (true) sum += queue.take(); } catch (InterruptedException e) { System.out.println("consumer off " + (sum >= 0)); } });
    producer.start();
    consumer.start();
    Thread.sleep(500);
    producer.interrupt();
    consumer.interrupt();
    producer.join();
    consumer.join();
  }
}
