import java.io.*;
/** Faulty: what is read over an own stream comes into one array for two threads. */
class Main { static final char[] buf = new char[4];
 static void fill() { try (Reader r = new InputStreamReader(new InputStream() { int n; public int read() { return n++ < 4 ? 'a' : -1; } })) { r.read(buf); } catch (IOException e) { } }
 public static void main(String[] a) throws Exception { Thread t = new Thread(Main::fill), u = new Thread(Main::fill); t.start(); u.start(); t.join(); u.join(); System.out.println((int) buf[0]); } }
