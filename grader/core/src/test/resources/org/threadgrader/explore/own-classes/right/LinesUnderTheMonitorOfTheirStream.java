import java.io.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes);
    Thread x = new Thread(() -> { synchronized (out) { out.print("a"); out.printf("%s", "b"); } });
    Thread y = new Thread(() -> { out.print(1L); out.println(); });
    x.start(); y.start(); x.join(); y.join();
    if (!bytes.toString().contains("ab")) throw new AssertionError(bytes);
  }
}
