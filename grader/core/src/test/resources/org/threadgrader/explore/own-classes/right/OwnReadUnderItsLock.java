import java.io.*; import java.nio.*; import java.security.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main { static final byte[] buf = new byte[4]; static final Object l = new Object(); static int total;
 static class Src extends InputStream { int left = 8; public int read() { return left-- > 0 ? 1 : -1; }
   @Override public int read(byte[] b, int o, int n) { synchronized (l) { if (left <= 0) return -1; int k = Math.min(n, left); for (int i = 0; i < k; i++) b[o + i] = 1; left -= k; for (int i = 0; i < k; i++) total += b[o + i]; return k; } } }
 public static void main(String[] a) throws Exception { InputStream in = new Src(); Runnable r = () -> { try { while (in.read(buf) > 0) ; } catch (IOException e) { } }; Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println(total); } }
