import java.io.*;
public class Main {
  public static void main(String[] x) throws Exception {
    StringBuilder s = new StringBuilder(); Appendable a = s;
    Thread t = new Thread(() -> { try { a.append("tea"); } catch (IOException e) { throw new UncheckedIOException(e); } });
    t.start();
    s.append("cup");
    t.join();
  }
}
