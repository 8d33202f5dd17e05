import java.io.*;
public class Main {
  static int data;
  public static void main(String[] a) throws Exception {
    StringWriter flushed = new StringWriter(), closed = new StringWriter();
    BufferedWriter one = new BufferedWriter(flushed), two = new BufferedWriter(closed);
    one.write("x"); two.write("y");
    Flushable flushable = one; AutoCloseable closeable = two;
    Thread t = new Thread(() -> { try { data++; flushable.flush(); } catch (IOException e) { throw new UncheckedIOException(e); } });
    t.start(); while (flushed.toString().isEmpty()) Thread.yield(); data++; t.join();
    t = new Thread(() -> { try { data++; closeable.close(); } catch (Exception e) { throw new IllegalStateException(e); } });
    t.start(); while (closed.toString().isEmpty()) Thread.yield(); data++; t.join();
    System.out.println(data);
  }
}
