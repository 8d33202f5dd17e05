import java.io.*; import java.nio.*; import java.security.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main { static final char[] skip = new char[8];
 static class Null extends Reader { int left; Null(int n) { left = n; } public int read(char[] c, int o, int n) { int k = Math.min(n, left); left -= k; return k == 0 ? -1 : k; } public void close() { } }
 static void skipAll() { Reader r = new Null(20); try { while (r.read(skip) > 0) ; } catch (IOException e) { } }
 public static void main(String[] a) throws Exception { Thread t = new Thread(Main::skipAll), u = new Thread(Main::skipAll); t.start(); u.start(); t.join(); u.join(); System.out.println("ok"); } }
