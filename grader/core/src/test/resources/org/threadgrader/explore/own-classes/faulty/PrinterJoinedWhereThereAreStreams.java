import java.io.*;
public class Main {
  static class Null extends OutputStream { public void write(int b) {} }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> System.out.println("hello"));
    synchronized (System.out) { t.start(); t.join(); }
  }
}
