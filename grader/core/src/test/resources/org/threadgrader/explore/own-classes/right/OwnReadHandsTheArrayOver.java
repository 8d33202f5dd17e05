import java.io.*; import java.nio.*; import java.security.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main { static final byte[] buf = new byte[4]; static final Semaphore empty = new Semaphore(1), full = new Semaphore(0);
 static class Src extends InputStream { int n; public int read() { return n++; } @Override public int read(byte[] b, int o, int k) { empty.acquireUninterruptibly(); for (int i = 0; i < k; i++) b[o + i] = (byte) n++; full.release(); return k; } }
 public static void main(String[] a) throws Exception { InputStream in = new Src(); Thread t = new Thread(() -> { try { for (int i = 0; i < 3; i++) in.read(buf); } catch (IOException e) { } }); t.start();
  int sum = 0; for (int i = 0; i < 3; i++) { full.acquire(); sum += buf[0]; empty.release(); } t.join(); System.out.println(sum); } }
