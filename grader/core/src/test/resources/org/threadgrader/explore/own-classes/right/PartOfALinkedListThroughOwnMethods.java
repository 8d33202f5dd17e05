import java.util.*;
public class Main { // a part of a LinkedList goes through its own methods
  static class L extends LinkedList<Integer> {
    @Override public synchronized Integer set(int i, Integer v){ return super.set(i,v); }
    @Override public synchronized Integer get(int i){ return super.get(i); }
  }
  public static void main(String[] a) throws Exception {
    L l = new L(); for (int i=0;i<6;i++) l.add(i);
    List<Integer> p = l.subList(0,3);
    Thread t = new Thread(() -> { p.set(1, p.get(1)+0); });
    Thread u = new Thread(() -> { p.set(1, 5); });
    t.start(); u.start(); t.join(); u.join();
    System.out.println(l.size());
  }
}
