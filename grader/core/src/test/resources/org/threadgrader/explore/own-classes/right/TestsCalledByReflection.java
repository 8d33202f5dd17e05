import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
public class Main {
  @Retention(RetentionPolicy.RUNTIME) @interface Case {}
  interface Counter { void add(); int get(); }
  static class Plain implements Counter {
    private int n;
    public void add() { n++; }
    public int get() { return n; }
  }
  private int cases;
  @Case void one() { synchronized (this) { cases++; } }
  @Case void other() { synchronized (this) { cases++; } }
  public static void main(String[] args) throws Exception {
    Main main = new Main();
    List<Thread> threads = new ArrayList<>();
    for (Method method : Main.class.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Case.class)) {
        threads.add(new Thread(() -> {
          try { method.invoke(main); } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }
        }));
      }
    }
    Counter plain = new Plain();
    Object lock = new Object();
    Counter counter = (Counter) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Counter.class},
        (proxy, method, arguments) -> { synchronized (lock) { return method.invoke(plain, arguments); } });
    for (int i = 0; i < 2; i++) threads.add(new Thread(counter::add));
    for (Thread thread : threads) thread.start();
    for (Thread thread : threads) thread.join();
    if (main.cases + counter.get() != 4) throw new AssertionError();
  }
}
