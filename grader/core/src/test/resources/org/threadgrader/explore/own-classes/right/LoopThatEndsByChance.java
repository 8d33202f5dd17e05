import java.util.*;
import java.util.function.*;
public class Main {
  static volatile boolean flag;
  static final Random R = new Random();
  static final SplittableRandom SR = new SplittableRandom();
  static final java.security.SecureRandom SEC = new java.security.SecureRandom();
  static final PrimitiveIterator.OfDouble IT = new Random(5).doubles().iterator();
  static final java.util.zip.CRC32 C = new java.util.zip.CRC32();
  static final java.nio.ByteBuffer BUF = java.nio.ByteBuffer.wrap(bytes());
  static byte[] bytes() { byte[] b = new byte[2_000_000]; b[1_000_000 - 3] = (byte) 255; return b; }
  static long CRC() { C.update(7); return C.getValue(); }
  static DoubleSupplier SUP = new DoubleSupplier() { long n; public double getAsDouble() { return n++ % 20_000 / 20_000.0; } };
  static double next() { double d = Math.random(); return d; }
  public static void main(String[] x) throws Exception {
    Thread t = new Thread(() -> { while (!flag) { double d = Math.random(); if (d > 0.9995) flag = true; } });
    t.start();
    while (!flag) Thread.yield();
    t.join();
  }
}
