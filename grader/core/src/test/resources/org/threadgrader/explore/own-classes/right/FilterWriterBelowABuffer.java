import java.io.*;
public class Main {
  static class Upper extends FilterWriter { private int lines; Upper(Writer w) { super(w); }
    @Override public void write(String s, int o, int k) throws IOException { for (int i = o; i < o + k; i++) write(s.charAt(i)); }
    @Override public void write(char[] s, int o, int k) throws IOException { for (int i = o; i < o + k; i++) write(s[i]); }
    @Override public void write(int c) throws IOException { if (c == '\n') lines++; super.write(Character.toUpperCase(c)); } }
  public static void main(String[] a) throws Exception {
    StringWriter sw = new StringWriter(); Upper up = new Upper(sw); PrintWriter p = new PrintWriter(up);
    Runnable r = () -> { for (int i = 0; i < 3; i++) p.println("hello"); };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println(up.lines);
  }
}
