import java.util.concurrent.atomic.*;
public class Main {
  static int data;
  public static void main(String[] a) throws Exception {
    AtomicInteger n = new AtomicInteger(); Number view = n; 
    Thread t = new Thread(() -> { data = 42; n.set(5); }); t.start();
    while (view.intValue() != 5) Thread.onSpinWait();
    System.out.println(data);
    t.join();
  }
}
