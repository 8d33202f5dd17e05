import java.io.*;
public class Main {
  static class Tee extends FilterOutputStream { Tee(OutputStream o) { super(o); } public void write(int b) throws IOException { out.write(b); } }
  public static void main(String[] a) throws Exception {
    PrintWriter pw = new PrintWriter(new Tee(System.out));
    synchronized (System.out) {
      Thread t = new Thread(() -> pw.print("x"));
      t.start(); t.join();
    }
    pw.println(); pw.flush();
  }
}
