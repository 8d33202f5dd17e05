import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;
public class Main {
  static class Inbox { final Lock l = new ReentrantLock(); final Condition c = l.newCondition(); final Deque<String> q = new ArrayDeque<>(); String read() throws InterruptedException { l.lock(); try { if (q.isEmpty()) c.await(); return q.poll(); } finally { l.unlock(); } } void write(String s) { l.lock(); try { q.add(s); c.signalAll(); } finally { l.unlock(); } } }
  public static void main(String[] a) throws Exception { Inbox b = new Inbox(); String[] r = new String[2]; Thread[] t = new Thread[2]; for (int i = 0; i < 2; i++) { int k = i; t[i] = new Thread(() -> { try { r[k] = b.read(); } catch (InterruptedException e) { } }); t[i].start(); } b.write("one"); b.write("two"); for (Thread x : t) x.join(); System.out.println(r[0] == null || r[1] == null ? "a reader got nothing" : "both read"); }
}
