import java.util.*;
public class Main {
  static class Log extends ArrayList<String> { @Override public String toString() { synchronized (this) { return super.toString(); } } }
  public static void main(String[] a) throws Exception {
    Log log = new Log();
    Thread t = new Thread(() -> { synchronized (log) { log.add("x"); } });
    t.start(); System.out.println(log); t.join();
  }
}
