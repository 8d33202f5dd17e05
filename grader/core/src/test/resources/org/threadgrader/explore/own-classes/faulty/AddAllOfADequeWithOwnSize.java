import java.util.*;
public class Main { // ArrayDeque.addAll asks size(), and adds past it
  static class D extends ArrayDeque<Integer> { @Override public synchronized int size(){ return super.size(); } }
  public static void main(String[] a) throws Exception {
    D d = new D();
    Thread t = new Thread(() -> d.addAll(List.of(1,2,3)));
    Thread u = new Thread(() -> d.addAll(List.of(4,5,6)));
    t.start(); u.start(); t.join(); u.join();
    System.out.println(d.contains(1));
  }
}
