import java.lang.reflect.*;
public class Main {
  static int n;
  static void add() { n++; }
  public static void main(String[] args) throws Exception {
    Method add = Main.class.getDeclaredMethod("add");
    Runnable task = () -> {
      try { add.invoke(null); } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }
    };
    Thread x = new Thread(task), y = new Thread(task);
    x.start(); y.start(); x.join(); y.join();
  }
}
