import java.util.*; import java.util.function.*; import java.util.regex.*; import java.util.stream.*; import java.util.zip.*; import java.text.*; import java.util.concurrent.*;
public class Main {
  static volatile int rare;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      Throwable s = new Throwable(); while (s.getSuppressed().length < 20_000) s.addSuppressed(new Exception());
      System.out.println("end");
    });
    t.start(); t.join();
  }
}
