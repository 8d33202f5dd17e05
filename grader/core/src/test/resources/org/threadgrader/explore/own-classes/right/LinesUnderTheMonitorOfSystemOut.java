import java.io.*;
public class Main {
  static class Null extends OutputStream { public void write(int b) {} }
  public static void main(String[] a) throws Exception {
    PrintStream old = System.out; ByteArrayOutputStream rec = new ByteArrayOutputStream(); PrintStream p = new PrintStream(rec, true);
    System.setOut(p); Null unused = new Null();
    Thread t = new Thread(() -> { for (int i = 0; i < 3; i++) System.out.println("u"); });
    t.start(); for (int i = 0; i < 3; i++) synchronized (System.out) { System.out.print("a"); System.out.println("b"); } t.join(); System.setOut(old);
    if (rec.toString().contains("au") ) throw new AssertionError(rec.toString());
  }
}
