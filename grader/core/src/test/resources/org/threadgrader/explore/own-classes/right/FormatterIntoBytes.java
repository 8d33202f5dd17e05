import java.io.*; import java.util.*;
public class Main {
  static int data;
  public static void main(String[] a) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Formatter formatter = new Formatter(bytes);
    Thread t = new Thread(() -> { data = 42; formatter.format("%d", 1); formatter.flush(); });
    t.start();
    while (bytes.size() == 0) Thread.yield();
    System.out.println(data);
    t.join();
  }
}
