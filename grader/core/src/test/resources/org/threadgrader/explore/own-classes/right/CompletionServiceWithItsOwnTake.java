import java.util.concurrent.*;
/** Right: take of a completion service is the program's. */
class Main {
  static class S extends ExecutorCompletionService<Integer> { int taken; S(Executor e) { super(e); } @Override public Future<Integer> take() throws InterruptedException { taken++; return super.take(); } }
  public static void main(String[] a) throws Exception {
    ExecutorService p = Executors.newFixedThreadPool(1);
    S s = new S(p); CompletionService<Integer> c = s;
    c.submit(() -> 1); int v = c.take().get();
    p.shutdown();
    if (v != 1 || s.taken != 1) throw new IllegalStateException("own take ran " + s.taken);
  }
}
