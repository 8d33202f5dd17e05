import java.io.*; import java.util.*;
public class Main {
  static final byte[] halves = new byte[8];
  public static void main(String[] a) throws Exception {
    Thread[] readers = new Thread[2];
    for (int i = 0; i < 2; i++) {
      int from = i * 4;
      readers[i] = new Thread(() -> { new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}).read(halves, from, 4); new Random(1).nextBytes(new byte[3]); });
      readers[i].start();
    }
    for (Thread r : readers) r.join();
    System.out.println(Arrays.toString(halves));
  }
}
