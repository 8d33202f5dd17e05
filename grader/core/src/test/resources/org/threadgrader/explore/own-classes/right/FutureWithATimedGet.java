import java.util.concurrent.*;
public class Main {
  static class Task extends FutureTask<Integer> {
    Task(Callable<Integer> c) { super(c); }
    @Override public Integer get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException { return super.get(time, unit); }
    @Override public boolean isDone() { throw new IllegalStateException("nobody asks"); }
  }
  static int x;
  public static void main(String[] args) throws Exception {
    Task task = new Task(() -> x = 5);
    Thread t = new Thread(task);
    t.start();
    int got = 0;
    while (got == 0) { try { got = task.get(1, TimeUnit.MILLISECONDS); } catch (TimeoutException again) { } }
    if (got != 5 || x != 5) throw new IllegalStateException();
    t.join();
  }
}
