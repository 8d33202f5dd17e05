import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static final char[] buf = new char[4]; static final StringBuffer sb = new StringBuffer();
  static int sum(Reader in) throws IOException { int s = 0; for (int n; (n = in.read(buf, 0, 4)) > 0;) for (int i = 0; i < n; i++) s += buf[i]; return s; }
  public static void main(String[] a) throws Exception { Runnable r = () -> { try { System.out.println(sum(new StringReader("abcdefgh"))); } catch (IOException e) { } }; Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join(); }
}
