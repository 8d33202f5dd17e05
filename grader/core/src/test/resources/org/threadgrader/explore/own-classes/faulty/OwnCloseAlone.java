import java.io.*;
/** Faulty: an own stream that only closes otherwise fills one array for two threads. */
class Main { static final byte[] buf = new byte[4]; static class In extends ByteArrayInputStream { In() { super(new byte[] {1, 2, 3, 4}); } @Override public void close() { } }
 static void fill() { try { new In().read(buf); } catch (IOException e) { } }
 public static void main(String[] a) throws Exception { Thread t = new Thread(Main::fill), u = new Thread(Main::fill); t.start(); u.start(); t.join(); u.join(); System.out.println(buf[0]); } }
