import java.io.*;
/** Faulty: the JDK fills one array for two threads with the bytes of an own read. */
class Main { static final byte[] buf = new byte[4]; static class Ones extends InputStream { public int read() { return 1; } }
 static void fill() { try { new Ones().read(buf); } catch (IOException e) { } }
 public static void main(String[] a) throws Exception { Thread t = new Thread(Main::fill), u = new Thread(Main::fill); t.start(); u.start(); t.join(); u.join(); System.out.println(buf[0]); } }
