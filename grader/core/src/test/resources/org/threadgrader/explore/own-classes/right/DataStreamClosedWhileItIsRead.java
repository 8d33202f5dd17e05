import java.io.*; import java.util.concurrent.*;
public class Main {
  static class Src extends InputStream {
    private final CountDownLatch closed = new CountDownLatch(1);
    public int read() throws IOException { try { closed.await(); } catch (InterruptedException x) { throw new IOException(x); } return -1; }
    public int read(byte[] b, int o, int n) throws IOException { return read(); }
    public void close() { closed.countDown(); }
  }
  public static void main(String[] a) throws Exception {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new Src()));
    Thread t = new Thread(() -> { try { System.out.println(in.read()); } catch (IOException x) { System.out.println("closed"); } });
    t.start(); Thread.sleep(10); in.close(); t.join();
  }
}
