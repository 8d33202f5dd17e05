import java.io.*;
public class Main {
  static class Count extends FilterReader { private int n; Count(Reader r) { super(r); }
    @Override public int read(char[] c, int o, int k) throws IOException { n++; return super.read(c, o, Math.min(k, 3)); } }
  public static void main(String[] a) throws Exception {
    Count c = new Count(new StringReader("a\nb\nc\nd\ne\nf\ng\nh\n")); BufferedReader b = new BufferedReader(c);
    Runnable r = () -> { try { while (b.readLine() != null) { } } catch (IOException x) { throw new UncheckedIOException(x); } };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println(c.n);
  }
}
