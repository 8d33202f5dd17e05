import java.util.*;import java.util.concurrent.*;
public class Main {
  static class Inbox { private final Deque<String> q = new ArrayDeque<>(); synchronized String read() throws InterruptedException { if (q.isEmpty()) wait(); return q.pollFirst(); } synchronized void write(String s) { q.add(s); notifyAll(); } }
  public static void main(String[] a) throws Exception { Inbox b = new Inbox(); String[] r = new String[2]; Thread[] t = new Thread[2]; for (int i = 0; i < 2; i++) { int k = i; t[i] = new Thread(() -> { try { r[k] = b.read(); } catch (InterruptedException e) { } }); t[i].start(); } b.write("one"); b.write("two"); for (Thread x : t) x.join(); System.out.println(r[0] == null || r[1] == null ? "a reader got nothing" : "both read"); }
}
