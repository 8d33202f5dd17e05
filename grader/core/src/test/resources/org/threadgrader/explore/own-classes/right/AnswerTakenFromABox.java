import java.util.concurrent.atomic.*;
/** Right: main keeps what was there, waits until the other one has changed it, and sets it to what it wants. */
public class Main {
  static volatile int level = 3;
  static final AtomicReference<String> request = new AtomicReference<>(), answer = new AtomicReference<>();
  static String take(AtomicReference<String> box) {
    String got;
    while ((got = box.getAndSet(null)) == null) Thread.onSpinWait();
    return got;
  }
  public static void main(String[] a) throws Exception {
    new Thread(() -> { take(request); level = level + 5; answer.set("done at " + level); }).start();
    int before = level;
    request.set("raise");
    System.out.println(take(answer));
    level = before + 1;
    System.out.println("set to " + level);
  }
}
