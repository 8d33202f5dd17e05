import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static final byte[] buf = new byte[4];
  static byte[] copy(InputStream in) throws IOException { ByteArrayOutputStream out = new ByteArrayOutputStream(); for (int n; (n = in.read(buf)) > 0;) out.write(buf, 0, n); return out.toByteArray(); }
  static void go(String s) { try { System.out.println(new String(copy(new ByteArrayInputStream(s.getBytes())))); } catch (IOException e) { throw new UncheckedIOException(e); } }
  public static void main(String[] a) throws Exception { Thread t = new Thread(() -> go("hello world")), u = new Thread(() -> go("HELLO WORLD")); t.start(); u.start(); t.join(); u.join(); }
}
