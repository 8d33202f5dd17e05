import java.util.*;
public class Main { // an iterator handed on from thread to thread under a lock; delegating to super.iterator twice
  static class L extends ArrayList<Integer> { @Override public Iterator<Integer> iterator(){ Iterator<Integer> i = super.iterator(); return i; }
     @Override public ListIterator<Integer> listIterator(){ return super.listIterator(); } }
  public static void main(String[] a) throws Exception {
    L l = new L(); for (int i=0;i<6;i++) l.add(i);
    Object lock = new Object();
    Runnable r = () -> { synchronized (lock) { int s=0; for (int x : l) s+=x; for (int i=0;i<l.size();i++) l.set(i, s); for (ListIterator<Integer> k = l.listIterator(); k.hasNext();) { k.next(); k.set(3);} l.forEach(x -> {}); l.stream().mapToInt(x->x).sum(); l.iterator().forEachRemaining(x -> {}); } };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
    System.out.println(l);
  }
}
