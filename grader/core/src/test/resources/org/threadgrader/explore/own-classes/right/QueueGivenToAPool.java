import java.util.concurrent.*;
/** Right: the queue of a pool is what it was made with, and can be filled by whoever is turned away; a fixed pool's is a LinkedBlockingQueue. */
class Main {
  static int sum;
  public static void main(String[] a) throws Exception {
    ThreadPoolExecutor fixed = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);
    for (int i = 0; i < 4; i++) fixed.execute(() -> System.out.println("a task"));
    LinkedBlockingQueue<Runnable> waiting = (LinkedBlockingQueue<Runnable>) fixed.getQueue();
    assert waiting.size() <= 4 && waiting.remainingCapacity() > 0;
    fixed.shutdown();
    BlockingQueue<Runnable> given = new ArrayBlockingQueue<>(1);
    ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, given, (task, p) -> {
      try {
        p.getQueue().put(task);
      } catch (InterruptedException e) {
        throw new RejectedExecutionException(e);
      }
    });
    assert pool.getQueue() == given;
    for (int i = 0; i < 4; i++) { int n = i; sum = i; pool.execute(() -> System.out.println(n)); }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    assert given.isEmpty();
  }
}
