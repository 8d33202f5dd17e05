import java.io.*;
/** Faulty: a buffered reader over an own one fills one array for two threads. */
class Main { static final char[] buf = new char[4]; static class Ones extends Reader { public int read(char[] c, int o, int n) { c[o] = 1; return 1; } public void close() { } }
 static void fill() { try { new BufferedReader(new Ones()).read(buf); } catch (IOException e) { } }
 public static void main(String[] a) throws Exception { Thread t = new Thread(Main::fill), u = new Thread(Main::fill); t.start(); u.start(); t.join(); u.join(); System.out.println((int) buf[0]); } }
