import java.util.*;
public class Main {
  public static void main(String[] x) throws Exception {
    StringBuilder s = new StringBuilder();
    Runnable r = () -> new Formatter(s).format("%d", 7);
    Thread t = new Thread(r), u = new Thread(r);
    t.start(); u.start(); t.join(); u.join();
  }
}
