import java.util.*; import java.util.function.*;
public class Main { // an interface of the program's gives the set its forEach
  interface Guarded<E> extends Set<E> { 
    @Override default void forEach(Consumer<? super E> c) { synchronized (this) { for (E e : this) c.accept(e); } }
    @Override default boolean removeIf(Predicate<? super E> c) { synchronized (this) { boolean r=false; for (Iterator<E> i = iterator(); i.hasNext();) if (c.test(i.next())) { i.remove(); r = true; } return r; } } }
  static class S extends HashSet<Integer> implements Guarded<Integer> { 
    @Override public synchronized boolean add(Integer i){ return super.add(i); } }
  public static void main(String[] a) throws Exception {
    S s = new S();
    Thread t = new Thread(() -> { s.add(1); s.removeIf(x -> x == 7); s.forEach(x -> {}); });
    Thread u = new Thread(() -> { s.add(2); s.removeIf(x -> x == 8); s.forEach(x -> {}); });
    t.start(); u.start(); t.join(); u.join();
    System.out.println(s.size());
  }
}
