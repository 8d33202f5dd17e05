import java.util.*;
public class Main { // size() takes a lock that the walk must not want
  static final Object lock = new Object();
  static class L extends ArrayList<Integer> { @Override public int size(){ synchronized (lock) { return super.size(); } } }
  public static void main(String[] a) throws Exception {
    L l = new L(); for (int i=0;i<5;i++) l.add(i);
    Object b = new Object();
    Thread t = new Thread(() -> { synchronized (b) { int s = 0; for (int x : l) s += x; } });
    Thread u = new Thread(() -> { synchronized (lock) { synchronized (b) { int s = 0; for (int x : l) s += x; } } });
    t.start(); u.start(); t.join(); u.join();
    System.out.println("end");
  }
}
