import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception {
    H h = new H(); Thread t = new Thread(() -> h.feed("hello")), u = new Thread(() -> h.feed("world")); t.start(); u.start(); t.join(); u.join(); System.out.println(h.value());
  }
  static class H {
    private final StreamTokenizer st = new StreamTokenizer(new StringReader("a b c d")); void feed(String s) { try { while (st.nextToken() != StreamTokenizer.TT_EOF) System.out.println(st.sval); } catch (IOException x) { } } Object value() { return st.ttype; }
  }
}
