import java.io.*;
public class Main {
  static class Tee extends FilterOutputStream {
    final StringBuilder copy = new StringBuilder();
    Tee(OutputStream out) { super(out); }
    @Override public void write(byte[] b, int from, int length) throws IOException {
      copy.append(new String(b, from, length));
      out.write(b, from, length);
    }
    @Override public void write(int b) throws IOException { copy.append((char) b); out.write(b); }
  }
  public static void main(String[] args) throws Exception {
    PrintStream old = System.out;
    Tee tee = new Tee(old);
    System.setOut(new PrintStream(tee, true));
    Thread x = new Thread(() -> System.out.println("x")), y = new Thread(() -> System.out.println("y"));
    x.start(); y.start(); x.join(); y.join();
    System.setOut(old);
    if (tee.copy.length() != 4) throw new AssertionError(tee.copy);
  }
}
