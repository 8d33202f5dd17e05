import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.stream.*; import java.io.*;
public class Main {
  public static void main(String[] a) throws Exception {
    StringWriter sw = new StringWriter();
    BufferedWriter bw = new BufferedWriter(sw);
    CountDownLatch held = new CountDownLatch(1), go = new CountDownLatch(1);
    Thread t = new Thread(() -> {
      synchronized (sw.getBuffer()) {
        held.countDown();
        try { go.await(); } catch (InterruptedException x) { }
      }
    });
    t.start();
    held.await();
    bw.write("x");   // stays in the BufferedWriter: no monitor of the StringBuffer
    sw.flush();      // does nothing
    sw.close();      // does nothing
    sw.getBuffer();
    go.countDown();
    t.join();
  }
}
