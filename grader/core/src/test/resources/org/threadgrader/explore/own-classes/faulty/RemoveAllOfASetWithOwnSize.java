import java.util.*;
public class Main { // size() is locked, but removeAll is not: AbstractSet.removeAll calls size() only to choose
  static class S extends HashSet<Integer> { @Override public synchronized int size(){ return super.size(); } }
  public static void main(String[] a) throws Exception {
    S s = new S(); for (int i=0;i<20;i++) s.add(i);
    Thread t = new Thread(() -> s.removeAll(List.of(1,2,3)));
    Thread u = new Thread(() -> s.removeAll(List.of(4,5,6)));
    t.start(); u.start(); t.join(); u.join();
    System.out.println(s.contains(0));
  }
}
